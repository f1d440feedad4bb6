import type { SearchKind } from '../../gql/graphql'

export const searchKinds: readonly SearchKind[] = [
  'ARTICLE',
  'CONCLUSION',
  'PLAN',
  'COMMENDATION',
  'PROCEDURE_NOTICE',
  'DOSSIER_STATISTICS',
  'INDEX_RESULT',
  'DOCUMENT',
  'PAGE',
  'AGENCY',
  'TASK',
]
