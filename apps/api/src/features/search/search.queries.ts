import { Args, ArgsType, Field, Query, Resolver } from 'type-graphql'
import { PageArgs } from '../../graphql/page-args.ts'
import { planned } from '../../graphql/planned.ts'
import { SearchConnection, type SearchKind, SearchKindEnum } from './search.types.ts'

@ArgsType()
class SearchArgs extends PageArgs {
  @Field(() => String, { description: 'Words or a document symbol; diacritics may be left out, but are ranked first.' })
  query!: string

  @Field(() => [SearchKindEnum], { nullable: true, description: 'Look among these kinds only.' })
  kinds?: SearchKind[]
}

@Resolver()
export class SearchQueries {
  @Query(() => SearchConnection, {
    description:
      'Finds what is published, best match first, the newest 50 of each kind at most. Fewer than two letters find nothing.',
  })
  search(@Args(() => SearchArgs) _args: SearchArgs) {
    return planned()
  }
}
