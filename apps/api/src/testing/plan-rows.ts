import { randomUUID } from 'node:crypto'
import type { Recurrence } from '@thong-suot/vocabulary'
import type { ItemRows, Lists } from './item-rows.ts'
import { noon } from './noon.ts'

export interface DirectiveRow {
  key?: string
  text?: string
  deliverable?: string
  noTask?: boolean
  due?: string
  /** How often the deadline comes again. */
  recurrence?: Recurrence
  parties?: readonly { role?: string; asWritten?: string; agency?: number; group?: number }[]
}

export interface PlanRow {
  slug?: string
  title?: string
  year?: number
  toYear?: number
  scheme?: string
  tracking?: 'LIVE' | 'ARCHIVED'
  document?: number
  toldIn?: number
  reformAreas?: string[]
  areas?: { key?: string; number?: string; title?: string; area?: string; items?: DirectiveRow[] }[]
  targets?: {
    indicator: string
    comparator?: string
    value: number
    unit?: string
    measured?: { on: string; value: number; document?: number }[]
  }[]
}

/** Parties and deadline of a directive, or of an item of a plan. */
export function instructionLists({ parties = [], due, recurrence }: DirectiveRow): Lists {
  return {
    parties: parties.map(({ role = 'LEAD', asWritten = 'cơ quan', agency, group }) => ({
      key: randomUUID(),
      role,
      as_written: asWritten,
      agency_id: agency ?? null,
      group_id: group ?? null,
    })),
    deadlines: due
      ? [
          {
            ...{ key: randomUUID(), phrase: 'trước hạn', due: noon(due), binds_whole: true },
            ...(recurrence && { kind: 'RECURRING', recurrence }),
          },
        ]
      : [],
  }
}

export function planRows(row: PlanRow): ItemRows {
  const {
    year = 2026,
    toYear = null,
    scheme = 'PROGRAMME_2021_2030',
    tracking = 'LIVE',
    areas = [],
    targets = [],
  } = row
  return {
    columns: {
      ...{ year, scheme, tracking },
      to_year: toYear,
      document_id: row.document ?? null,
      told_in_id: row.toldIn ?? null,
    },
    words: areas.flatMap(({ title, items = [] }) => [title, ...items.map(({ text }) => text)]),
    lists: {
      reform_areas: (row.reformAreas ?? []).map((area) => ({ area })),
      areas: areas.map(
        ({ key = randomUUID(), number = null, title = 'Cải cách thể chế', area = null, items = [] }) => ({
          ...{ key, number, title, area },
          lists: { items: items.map(planItem) },
        }),
      ),
      targets: targets.map(({ indicator, comparator = 'AT_LEAST', value, unit = null, measured = [] }) => ({
        ...{ indicator, comparator, value, unit },
        key: randomUUID(),
        lists: {
          measurements: measured.map((each) => ({
            key: randomUUID(),
            measured_on: noon(each.on),
            value: each.value,
            document_id: each.document ?? null,
          })),
        },
      })),
    },
  }
}

function planItem(row: DirectiveRow) {
  const { key = randomUUID(), text = 'Rà soát văn bản.', deliverable = null, noTask = false } = row
  return { key, text, deliverable, no_task: noTask, lists: instructionLists(row) }
}
