import { Field, ObjectType } from 'type-graphql'

@ObjectType({ description: 'What the viewer may do with a task in its present state.' })
export class TaskRights {
  @Field(() => Boolean, { description: 'Take it up.' })
  start!: boolean

  @Field(() => Boolean, { description: 'Report progress.' })
  reportProgress!: boolean

  @Field(() => Boolean, { description: 'Report completion.' })
  reportCompletion!: boolean

  @Field(() => Boolean, { description: 'Confirm completion.' })
  confirm!: boolean

  @Field(() => Boolean, { description: 'Send it back to its lead.' })
  return!: boolean

  @Field(() => Boolean, { description: 'Ask for more time.' })
  requestExtension!: boolean

  @Field(() => Boolean, { description: 'Answer a request for more time, or give it unasked.' })
  decideExtension!: boolean

  @Field(() => Boolean, { description: 'Give it to another lead.' })
  transfer!: boolean

  @Field(() => Boolean, { description: 'Take it back for good.' })
  cancel!: boolean

  @Field(() => Boolean, { description: 'Follow it, or follow it no longer.' })
  follow!: boolean
}
