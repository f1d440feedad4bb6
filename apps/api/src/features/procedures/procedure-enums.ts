import type {
  Difference,
  LegacyOnlineLevel,
  OnlineLevel,
  ProcedureAspect,
  ProcedureChange,
  ProcedureChannel,
  ProcedureStanding,
  TimeLimitUnit,
} from '@thong-suot/vocabulary'
import * as vocabulary from '@thong-suot/vocabulary'
import { enumOf } from '../vocabulary/enum-of.ts'

export const ProcedureChangeEnum = enumOf<ProcedureChange>(
  'ProcedureChange',
  vocabulary.procedureChanges,
  'What a decision does to a procedure (NĐ 63/2010/NĐ-CP).',
)

export const OnlineLevelEnum = enumOf<OnlineLevel>(
  'OnlineLevel',
  vocabulary.onlineLevels,
  'How far a procedure can be done online (NĐ 42/2022/NĐ-CP).',
)

export const LegacyOnlineLevelEnum = enumOf<LegacyOnlineLevel>(
  'LegacyOnlineLevel',
  vocabulary.legacyOnlineLevels,
  'Online levels before 15/8/2022; none is simply one of those of today.',
)

export const ProcedureChannelEnum = enumOf<ProcedureChannel>(
  'ProcedureChannel',
  vocabulary.procedureChannels,
  'Ways to hand in a dossier and to get the result.',
)

export const TimeLimitUnitEnum = enumOf<TimeLimitUnit>(
  'TimeLimitUnit',
  vocabulary.timeLimitUnits,
  'What a time limit is counted in.',
)

export const ProcedureStandingEnum = enumOf<ProcedureStanding>(
  'ProcedureStanding',
  vocabulary.procedureStandings,
  'Whether a version of a procedure holds on a day.',
)

export const ProcedureAspectEnum = enumOf<ProcedureAspect>(
  'ProcedureAspect',
  vocabulary.procedureAspects,
  'What of a procedure can differ between two versions.',
)

export const DifferenceEnum = enumOf<Difference>('Difference', vocabulary.differences, 'How one version differs.')
