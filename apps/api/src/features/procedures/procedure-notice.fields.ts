import type { ProcedureStanding } from '@thong-suot/vocabulary'
import { Arg, FieldResolver, Resolver } from 'type-graphql'
import { CalendarDate } from '../../graphql/calendar-date.ts'
import { planned } from '../../graphql/planned.ts'
import { Document } from '../documents/document.view.ts'
import { ProcedureStandingEnum } from './procedure-enums.ts'
import { ProcedureNotice } from './procedure-notice.view.ts'
import { ProcedureDifference } from './procedure-parts.ts'

/** How a version stands in time, and among the others of its code. */
@Resolver(() => ProcedureNotice)
export class ProcedureNoticeFields {
  @FieldResolver(() => ProcedureStandingEnum, { description: 'Whether it holds on a day.' })
  standing(
    @Arg('asOf', () => CalendarDate, { nullable: true, description: 'The day of validity; today unless given.' })
    _asOf?: string,
  ): ProcedureStanding {
    return planned()
  }

  @FieldResolver(() => [ProcedureNotice], {
    description: 'All versions of this procedure, itself among them, the latest first.',
  })
  versions(): ProcedureNotice[] {
    return planned()
  }

  @FieldResolver(() => [ProcedureDifference], {
    description: 'What changed since an earlier version; nothing when there is none.',
  })
  differences(
    @Arg('since', () => String, {
      nullable: true,
      description: 'Slug of another version of the procedure; the one before unless given.',
    })
    _since?: string,
  ): ProcedureDifference[] {
    return planned()
  }
}

@Resolver(() => Document)
export class DocumentProcedureNotices {
  @FieldResolver(() => [ProcedureNotice], { description: 'Procedure notices it announces.' })
  procedureNotices(): ProcedureNotice[] {
    return planned()
  }
}
