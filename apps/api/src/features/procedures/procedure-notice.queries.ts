import type { OnlineLevel, ProcedureChange } from '@thong-suot/vocabulary'
import { Arg, Args, ArgsType, Field, InputType, Query, Resolver } from 'type-graphql'
import { CalendarDate } from '../../graphql/calendar-date.ts'
import { connectionOf } from '../../graphql/connection.ts'
import { PageArgs } from '../../graphql/page-args.ts'
import { planned } from '../../graphql/planned.ts'
import { OnlineLevelEnum, ProcedureChangeEnum } from './procedure-enums.ts'
import { ProcedureNotice } from './procedure-notice.view.ts'
import { ProcedureField } from './procedure-parts.ts'

const ProcedureNoticeConnection = connectionOf('ProcedureNotice', () => ProcedureNotice)

@InputType({ description: 'Which procedure notices; every field given narrows further.' })
class ProcedureNoticeFilter {
  @Field(() => String, {
    nullable: true,
    description: 'Words of the name, code, field or papers, with or without diacritics; the last may be begun only.',
  })
  words?: string

  @Field(() => String, { nullable: true, description: 'Field, exactly as written.' })
  field?: string

  @Field(() => String, { nullable: true, description: 'Slug of the agency that posts it.' })
  agency?: string

  @Field(() => OnlineLevelEnum, { nullable: true, description: 'How far it can be done online.' })
  onlineLevel?: OnlineLevel

  @Field(() => ProcedureChangeEnum, { nullable: true, description: 'What the decision does to the procedure.' })
  changeKind?: ProcedureChange

  @Field(() => CalendarDate, { nullable: true, description: 'In force on this day.' })
  inForceOn?: string
}

@ArgsType()
class ProcedureNoticesArgs extends PageArgs {
  @Field(() => ProcedureNoticeFilter, { nullable: true, description: 'Which procedure notices.' })
  filter?: ProcedureNoticeFilter
}

@Resolver()
export class ProcedureNoticeQueries {
  @Query(() => ProcedureNoticeConnection, { description: 'Procedure notices, newest first.' })
  procedureNotices(@Args(() => ProcedureNoticesArgs) _args: ProcedureNoticesArgs) {
    return planned()
  }

  @Query(() => ProcedureNotice, {
    nullable: true,
    description: 'One procedure notice by its slug; null when there is none to see.',
  })
  procedureNotice(@Arg('slug', () => String, { description: 'Address part.' }) _slug: string): ProcedureNotice {
    return planned()
  }

  @Query(() => [ProcedureField], { description: 'Fields that have procedure notices, by name.' })
  procedureFields(): ProcedureField[] {
    return planned()
  }
}
