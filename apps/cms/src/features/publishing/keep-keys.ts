import { randomUUID } from 'node:crypto'
import type { CollectionBeforeChangeHook } from 'payload'

interface Row {
  id?: string | null
  key?: string | null
  [list: string]: unknown
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-9a-f][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** Lists whose rows have keys, and the lists inside their rows. */
export interface KeyedLists {
  [list: string]: KeyedLists
}

/** Payload rewrites all rows on every save; the key of a row is given once and found again by the row's id. */
export function keepKeys(lists: KeyedLists): CollectionBeforeChangeHook {
  return ({ data, originalDoc }) => keyed([data], originalDoc ? [originalDoc] : [], lists)[0]
}

/** Rows are looked for among all of a list, since they may have moved from one parent to another. */
function keyed(parents: Row[], before: Row[], lists: KeyedLists): Row[] {
  const copies = parents.map((parent) => ({ ...parent }))
  for (const [list, inner] of Object.entries(lists)) {
    const rowsBefore = before.flatMap((parent) => rowsOf(parent, list))
    const rows = copies.flatMap((parent) => rowsOf(parent, list))
    const withKeys = keyed(giveKeys(rows, rowsBefore), rowsBefore, inner)
    for (const parent of copies) {
      if (Array.isArray(parent[list])) parent[list] = withKeys.splice(0, rowsOf(parent, list).length)
    }
  }
  return copies
}

export function giveKeys(rows: Row[], before: Row[]): Row[] {
  const keyOfRow = new Map(before.flatMap(({ id, key }) => (id && key ? [[id, key]] : [])))
  const known = rows.map((row) => (row.id ? keyOfRow.get(row.id) : undefined))
  const used = new Set(known)
  return rows.map((row, index) => {
    const key = known[index] ?? (row.key && uuid.test(row.key) && !used.has(row.key) ? row.key : randomUUID())
    used.add(key)
    return { ...row, key }
  })
}

function rowsOf(row: Row, list: string): Row[] {
  return Array.isArray(row[list]) ? (row[list] as Row[]) : []
}
