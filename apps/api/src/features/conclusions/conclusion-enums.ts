import type {
  Audience,
  ConclusionForm,
  DeadlineKind,
  DeadlinePrecision,
  DeadlineSource,
  PartyRole,
  Recurrence,
  Tracking,
} from '@thong-suot/vocabulary'
import {
  audiences,
  conclusionForms,
  deadlineKinds,
  deadlinePrecisions,
  deadlineSources,
  partyRoles,
  recurrences,
  trackings,
} from '@thong-suot/vocabulary'
import { enumOf } from '../vocabulary/enum-of.ts'

export const AudienceEnum = enumOf<Audience>('Audience', audiences, 'Who may read; this is no secrecy grade.')
export const TrackingEnum = enumOf<Tracking>('Tracking', trackings, 'Whether a conclusion opens tasks.')
export const ConclusionFormEnum = enumOf<ConclusionForm>(
  'ConclusionForm',
  conclusionForms,
  'How a conclusion was given.',
)
export const PartyRoleEnum = enumOf<PartyRole>('PartyRole', partyRoles, 'What a party has to do with a directive.')
export const DeadlineKindEnum = enumOf<DeadlineKind>(
  'DeadlineKind',
  deadlineKinds,
  'What sort of deadline a phrase sets.',
)
export const DeadlinePrecisionEnum = enumOf<DeadlinePrecision>(
  'DeadlinePrecision',
  deadlinePrecisions,
  'The calendar unit the phrase names.',
)
export const RecurrenceEnum = enumOf<Recurrence>('Recurrence', recurrences, 'How often it comes again.')
export const DeadlineSourceEnum = enumOf<DeadlineSource>('DeadlineSource', deadlineSources, 'Who read the deadline.')
