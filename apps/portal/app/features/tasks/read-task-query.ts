import { reformAreaKeys } from '@thong-suot/vocabulary'
import type { TaskFilter, TaskOrder } from '../../gql/graphql'
import { readDay } from '../../i18n/format'
import { statusOfWord } from './status-query'

export const taskOrders: readonly TaskOrder[] = ['DUE_ASC', 'DUE_DESC', 'ASSIGNED_ON_DESC', 'CODE_ASC']

export interface TaskQuery {
  filter: TaskFilter
  order: TaskOrder
  after: string | null
}

/** The list that an address asks for; what cannot be read is left out rather than refused. */
export function readTaskQuery(query: URLSearchParams): TaskQuery {
  const filter: TaskFilter = {
    lead: query.get('co-quan') || null,
    conclusion: query.get('ket-luan') || null,
    plan: query.get('ke-hoach') || null,
    area: reformAreaKeys.find((key) => key === query.get('linh-vuc')) ?? null,
    status: statusOfWord(query.get('tinh-trang')),
    dueFrom: readDay(query.get('han-tu')),
    dueTo: readDay(query.get('han-den')),
    mine: query.get('cua-toi') ? true : null,
  }
  return {
    filter,
    order: taskOrders.find((order) => order === query.get('sap-xep')) ?? 'DUE_ASC',
    after: query.get('sau'),
  }
}
