import type { CommendationForm, CommendationState, ReformAreaKey } from '@thong-suot/vocabulary'
import { Arg, Args, ArgsType, Field, InputType, Int, Query, Resolver } from 'type-graphql'
import { connectionOf } from '../../graphql/connection.ts'
import { PageArgs } from '../../graphql/page-args.ts'
import { planned } from '../../graphql/planned.ts'
import { ReformAreaKeyEnum } from '../areas/reform-area.ts'
import { Commendation } from './commendation.view.ts'
import { CommendationFormEnum, CommendationStateEnum } from './commendation-enums.ts'

const CommendationConnection = connectionOf('Commendation', () => Commendation)

@InputType({ description: 'Which commendations; every field given narrows further.' })
class CommendationFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Words of the name or unit of a recipient, with or without diacritics; the last may be begun only.',
  })
  recipient?: string

  @Field(() => String, { nullable: true, description: 'Slug of the issuing agency.' })
  agency?: string

  @Field(() => Int, { nullable: true, description: 'Year of the award.' })
  year?: number

  @Field(() => CommendationFormEnum, { nullable: true, description: 'What was given.' })
  form?: CommendationForm

  @Field(() => CommendationStateEnum, { nullable: true, description: 'Granted, or revoked.' })
  state?: CommendationState

  @Field(() => ReformAreaKeyEnum, { nullable: true, description: 'Reform area.' })
  area?: ReformAreaKey
}

@ArgsType()
class CommendationsArgs extends PageArgs {
  @Field(() => CommendationFilter, { nullable: true, description: 'Which commendations.' })
  filter?: CommendationFilter
}

@Resolver()
export class CommendationQueries {
  @Query(() => CommendationConnection, { description: 'Commendations, newest first.' })
  commendations(@Args(() => CommendationsArgs) _args: CommendationsArgs) {
    return planned()
  }

  @Query(() => Commendation, {
    nullable: true,
    description: 'One commendation by its slug; null when there is none to see.',
  })
  commendation(@Arg('slug', () => String, { description: 'Address part.' }) _slug: string): Commendation {
    return planned()
  }
}
