import type { SearchKind } from '../../gql/graphql'

export const searchKinds: readonly SearchKind[] = [
  'ARTICLE',
  'CONCLUSION',
  'COMMENDATION',
  'PROCEDURE_NOTICE',
  'DOCUMENT',
  'PAGE',
  'AGENCY',
  'TASK',
]
