import { Field, ObjectType } from 'type-graphql'

/** An expected problem of a mutation: data, not an error. */
@ObjectType({ description: 'Why an action was not taken, in words for the person who asked.' })
export class Issue {
  @Field(() => String, { nullable: true, description: 'The input field it is about; null when it is about the whole.' })
  field?: string

  @Field(() => String, { description: 'Stable code for programs.' })
  code!: string

  @Field(() => String, { description: 'One clear sentence in the language of the request.' })
  message!: string
}
