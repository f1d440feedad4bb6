import { ArgsType, Field, Int } from 'type-graphql'

/** The arguments of every connection. */
@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, defaultValue: 20, description: 'How many at most, 1 to 100.' })
  first?: number

  @Field(() => String, { nullable: true, description: 'The `endCursor` of the page before.' })
  after?: string
}
