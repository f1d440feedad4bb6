import type { CommendationCategory, CommendationForm, CommendationState, RecipientKind } from '@thong-suot/vocabulary'
import { commendationCategories, commendationForms, commendationStates, recipientKinds } from '@thong-suot/vocabulary'
import { enumOf } from '../vocabulary/enum-of.ts'

export const CommendationFormEnum = enumOf<CommendationForm>(
  'CommendationForm',
  commendationForms,
  'Form of commendation or emulation title (Luật Thi đua, khen thưởng 06/2022/QH15).',
)

export const CommendationCategoryEnum = enumOf<CommendationCategory>(
  'CommendationCategory',
  commendationCategories,
  'What a commendation is given for.',
)

export const CommendationStateEnum = enumOf<CommendationState>(
  'CommendationState',
  commendationStates,
  'Whether a commendation still stands.',
)

export const RecipientKindEnum = enumOf<RecipientKind>('RecipientKind', recipientKinds, 'Whom a commendation honours.')
