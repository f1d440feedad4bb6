import type { IndexCode } from '@thong-suot/vocabulary'
import { Arg, Args, ArgsType, Field, InputType, Int, Query, Resolver } from 'type-graphql'
import { connectionOf } from '../../graphql/connection.ts'
import { PageArgs } from '../../graphql/page-args.ts'
import { planned } from '../../graphql/planned.ts'
import { IndexCodeEnum, IndexResult } from './index-result.view.ts'
import { IndexScore } from './index-score.view.ts'

const IndexResultConnection = connectionOf('IndexResult', () => IndexResult)
const IndexScoreConnection = connectionOf('IndexScore', () => IndexScore)

@InputType({ description: 'Which index results; every field given narrows further.' })
class IndexResultFilter {
  @Field(() => IndexCodeEnum, { nullable: true, description: 'Which index.' })
  index?: IndexCode

  @Field(() => Int, { nullable: true, description: 'The assessed year.' })
  year?: number
}

@InputType({ description: 'Which scores; every field given narrows further.' })
class IndexScoreFilter extends IndexResultFilter {
  @Field(() => String, { nullable: true, description: 'Slug of the agency.' })
  agency?: string
}

@ArgsType()
class IndexResultsArgs extends PageArgs {
  @Field(() => IndexResultFilter, { nullable: true, description: 'Which index results.' })
  filter?: IndexResultFilter
}

@ArgsType()
class IndexScoresArgs extends PageArgs {
  @Field(() => IndexScoreFilter, { nullable: true, description: 'Which scores.' })
  filter?: IndexScoreFilter
}

@Resolver()
export class IndexResultQueries {
  @Query(() => IndexResultConnection, { description: 'Index results, of the latest year first.' })
  indexResults(@Args(() => IndexResultsArgs) _args: IndexResultsArgs) {
    return planned()
  }

  @Query(() => IndexResult, {
    nullable: true,
    description: 'One index result by its slug; null when there is none to see.',
  })
  indexResult(@Arg('slug', () => String, { description: 'Address part.' }) _slug: string): IndexResult {
    return planned()
  }

  @Query(() => IndexScoreConnection, { description: 'Scores of agencies, of the latest year first, then by rank.' })
  indexScores(@Args(() => IndexScoresArgs) _args: IndexScoresArgs) {
    return planned()
  }
}
