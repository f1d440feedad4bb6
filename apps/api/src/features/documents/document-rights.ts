import { Field, ObjectType } from 'type-graphql'

@ObjectType({ description: 'What the viewer may do with a document.' })
export class DocumentRights {
  @Field(() => Boolean, { description: 'Enter a task that it asks for.' })
  assignTask!: boolean
}
