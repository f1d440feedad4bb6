import type { AgencyKind, AgencyLevel } from '@thong-suot/vocabulary'
import { Arg, Args, ArgsType, Field, InputType, Query, Resolver } from 'type-graphql'
import { CalendarDate } from '../../graphql/calendar-date.ts'
import { connectionOf } from '../../graphql/connection.ts'
import { PageArgs } from '../../graphql/page-args.ts'
import { planned } from '../../graphql/planned.ts'
import { Agency, AgencyKindEnum, AgencyLevelEnum } from './agency.view.ts'

export const AgencyConnection = connectionOf('Agency', () => Agency)

@InputType({ description: 'Which agencies; every field given narrows further.' })
class AgencyFilter {
  @Field(() => AgencyLevelEnum, { nullable: true, description: 'Level of government.' })
  level?: AgencyLevel

  @Field(() => AgencyKindEnum, { nullable: true, description: 'What sort of body.' })
  kind?: AgencyKind

  @Field(() => String, { nullable: true, description: 'Slug of the agency directly above.' })
  parent?: string
}

@ArgsType()
class AgenciesArgs extends PageArgs {
  @Field(() => AgencyFilter, { nullable: true, description: 'Which agencies.' })
  filter?: AgencyFilter

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Day of validity: only agencies that existed on this day.',
  })
  asOf?: string
}

@Resolver()
export class AgencyQueries {
  @Query(() => AgencyConnection, { description: 'Agencies of all times, by name; `asOf` keeps those of one day.' })
  agencies(@Args(() => AgenciesArgs) _args: AgenciesArgs) {
    return planned()
  }

  @Query(() => Agency, { nullable: true, description: 'One agency by its slug.' })
  agency(@Arg('slug', () => String, { description: 'Address part.' }) _slug: string): Agency {
    return planned()
  }
}
