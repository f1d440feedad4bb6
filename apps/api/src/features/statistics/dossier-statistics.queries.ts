import { Arg, Args, ArgsType, Field, InputType, Query, Resolver } from 'type-graphql'
import { CalendarDate } from '../../graphql/calendar-date.ts'
import { connectionOf } from '../../graphql/connection.ts'
import { PageArgs } from '../../graphql/page-args.ts'
import { planned } from '../../graphql/planned.ts'
import { DossierStatistics } from './dossier-statistics.view.ts'

const DossierStatisticsConnection = connectionOf('DossierStatistics', () => DossierStatistics)

@InputType({ description: 'Which dossier statistics; every field given narrows further.' })
class DossierStatisticsFilter {
  @Field(() => String, { nullable: true, description: 'Slug of the agency whose dossiers they are.' })
  agency?: string

  @Field(() => CalendarDate, { nullable: true, description: 'Period ends on this day or later.' })
  from?: string

  @Field(() => CalendarDate, { nullable: true, description: 'Period ends on this day or earlier.' })
  to?: string

  @Field(() => Boolean, { nullable: true, description: 'Whether they cover everything, without a narrower scope.' })
  isWhole?: boolean
}

@ArgsType()
class DossierStatisticsArgs extends PageArgs {
  @Field(() => DossierStatisticsFilter, { nullable: true, description: 'Which dossier statistics.' })
  filter?: DossierStatisticsFilter
}

@Resolver()
export class DossierStatisticsQueries {
  @Query(() => DossierStatisticsConnection, {
    description: 'Dossier statistics, of the latest period first; those without a known cut-off last.',
  })
  dossierStatistics(@Args(() => DossierStatisticsArgs) _args: DossierStatisticsArgs) {
    return planned()
  }

  @Query(() => DossierStatistics, {
    nullable: true,
    description: 'Dossier statistics by their slug; null when there are none to see.',
  })
  dossierStatisticsBySlug(
    @Arg('slug', () => String, { description: 'Address part.' }) _slug: string,
  ): DossierStatistics {
    return planned()
  }
}
