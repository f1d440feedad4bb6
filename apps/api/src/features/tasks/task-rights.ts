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
}
