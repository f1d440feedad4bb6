import type { ScoreboardGroup } from '../../gql/graphql'

/** By what a board is broken down, as it stands in an address. */
export const groupWords = ['co-quan', 'linh-vuc', 'ket-luan', 'ke-hoach'] as const
export type GroupWord = (typeof groupWords)[number]

export const groupsOf: Record<GroupWord, ScoreboardGroup> = {
  'co-quan': 'AGENCY',
  'linh-vuc': 'AREA',
  'ket-luan': 'CONCLUSION',
  'ke-hoach': 'PLAN',
}
