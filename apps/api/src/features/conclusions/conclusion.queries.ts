import type { ReformAreaKey, Tracking } from '@thong-suot/vocabulary'
import { Arg, Args, ArgsType, Field, InputType, Query, Resolver } from 'type-graphql'
import { connectionOf } from '../../graphql/connection.ts'
import { PageArgs } from '../../graphql/page-args.ts'
import { planned } from '../../graphql/planned.ts'
import { ReformAreaKeyEnum } from '../areas/reform-area.ts'
import { Conclusion } from './conclusion.view.ts'
import { TrackingEnum } from './conclusion-enums.ts'

export const ConclusionConnection = connectionOf('Conclusion', () => Conclusion)

@InputType({ description: 'Which conclusions; every field given narrows further.' })
class ConclusionFilter {
  @Field(() => TrackingEnum, { nullable: true, description: 'Tracked, or archived.' })
  tracking?: Tracking

  @Field(() => String, { nullable: true, description: 'Slug of the issuing agency.' })
  agency?: string

  @Field(() => ReformAreaKeyEnum, { nullable: true, description: 'Reform area.' })
  area?: ReformAreaKey

  @Field(() => Boolean, {
    nullable: true,
    description: 'Tracked, with a directive from which no task arose and which is not marked so.',
  })
  lacksTasks?: boolean
}

@ArgsType()
class ConclusionsArgs extends PageArgs {
  @Field(() => ConclusionFilter, { nullable: true, description: 'Which conclusions.' })
  filter?: ConclusionFilter
}

@Resolver()
export class ConclusionQueries {
  @Query(() => ConclusionConnection, { description: 'Conclusions, newest first.' })
  conclusions(@Args(() => ConclusionsArgs) _args: ConclusionsArgs) {
    return planned()
  }

  @Query(() => Conclusion, {
    nullable: true,
    description: 'One conclusion by its slug; null when there is none to see.',
  })
  conclusion(@Arg('slug', () => String, { description: 'Address part.' }) _slug: string): Conclusion {
    return planned()
  }
}
