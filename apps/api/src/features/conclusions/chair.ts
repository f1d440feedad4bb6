import { Field, ObjectType } from 'type-graphql'

@ObjectType({ description: 'Who chaired a meeting.' })
export class Chair {
  @Field(() => String, { description: 'Name.' })
  name!: string

  @Field(() => String, { nullable: true, description: 'Post at that time.' })
  post?: string
}
