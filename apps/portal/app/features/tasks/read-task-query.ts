import { reformAreaKeys } from '@thong-suot/vocabulary'
import type { TaskFilter, TaskOrder, TaskState } from '../../gql/graphql'
import { readDay, today } from '../../i18n/format'
import { statusOfWord } from './status-query'

export const taskOrders: readonly TaskOrder[] = ['DUE_ASC', 'DUE_DESC', 'ASSIGNED_ON_DESC', 'CODE_ASC']

/** All that a total counts: neither cancelled nor transferred. */
export const countedWord = 'duoc-tinh'

/** Steps of the workflow, as they stand in an address. */
export const stateWords = {
  'dang-mo': ['ASSIGNED', 'IN_PROGRESS', 'REPORTED'],
  'chua-nop': ['ASSIGNED', 'IN_PROGRESS'],
  'cho-xac-nhan': ['REPORTED'],
  'da-thu-hoi': ['CANCELLED'],
  'da-chuyen': ['TRANSFERRED'],
} as const satisfies Record<string, TaskState[]>

export interface TaskQuery {
  filter: TaskFilter
  /** As the ledger stood on a past day; null for today. */
  asOf: string | null
  order: TaskOrder
  after: string | null
}

/** The list that an address asks for; what cannot be read is left out rather than refused. */
export function readTaskQuery(query: URLSearchParams): TaskQuery {
  const filter: TaskFilter = {
    lead: query.get('co-quan') || null,
    conclusion: query.get('ket-luan') || null,
    plan: query.get('ke-hoach') || null,
    origin: query.get('noi-dung') || null,
    area: reformAreaKeys.find((key) => key === query.get('linh-vuc')) ?? null,
    status: statusOfWord(query.get('tinh-trang')),
    dueFrom: readDay(query.get('han-tu')),
    dueTo: readDay(query.get('han-den')),
    isCounted: query.get('buoc') === countedWord ? true : null,
    state: [...(Object.entries(stateWords).find(([word]) => word === query.get('buoc'))?.[1] ?? [])],
    assignedFrom: readDay(query.get('giao-tu')),
    assignedTo: readDay(query.get('giao-den')),
    isExtended: query.get('gia-han') ? true : null,
    silentSince: readDay(query.get('im-lang-tu')),
    awaitsMe: query.get('cho-toi') ? true : null,
    isFollowed: query.get('theo-doi') ? true : null,
    mine: query.get('cua-toi') ? true : null,
  }
  if (filter.state?.length === 0) filter.state = null
  const day = readDay(query.get('ngay'))
  return {
    filter,
    asOf: day && day < today() ? day : null,
    order: taskOrders.find((order) => order === query.get('sap-xep')) ?? 'DUE_ASC',
    after: query.get('sau'),
  }
}
