import { randomUUID } from 'node:crypto'
import type { CollectionBeforeChangeHook, CollectionSlug } from 'payload'

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
  return async ({ collection, data, originalDoc, req }) => {
    const isTaken: IsTaken = async (path, keys) => {
      const { docs } = await req.payload.find({
        collection: collection.slug as CollectionSlug,
        where: { and: [{ [path]: { in: keys } }, { id: { not_equals: originalDoc?.id ?? 0 } }] },
        ...{ depth: 0, limit: 100, draft: false, req },
      })
      const found = JSON.stringify(docs)
      return (key) => found.includes(key)
    }
    return (await keyed([data], originalDoc ? [originalDoc] : [], lists, isTaken))[0]
  }
}

/** Which of these keys other documents have, under this path. */
type IsTaken = (path: string, keys: string[]) => Promise<(key: string) => boolean>

/** Rows are looked for among all of a list, since they may have moved from one parent to another. */
async function keyed(parents: Row[], before: Row[], lists: KeyedLists, isTaken: IsTaken, above = ''): Promise<Row[]> {
  const copies = parents.map((parent) => ({ ...parent }))
  for (const [list, inner] of Object.entries(lists)) {
    const rowsBefore = before.flatMap((parent) => rowsOf(parent, list))
    const rows = copies.flatMap((parent) => rowsOf(parent, list))
    const path = `${above}${list}.`
    const own = await withoutForeignKeys(rows, rowsBefore, (keys) => isTaken(`${path}key`, keys))
    const withKeys = await keyed(giveKeys(own, rowsBefore), rowsBefore, inner, isTaken, path)
    for (const parent of copies) {
      if (Array.isArray(parent[list])) parent[list] = withKeys.splice(0, rowsOf(parent, list).length)
    }
  }
  return copies
}

/** A row pasted from another document brings its key along, and becomes another row here; one of an older version keeps it. */
async function withoutForeignKeys(rows: Row[], before: Row[], isTaken: (keys: string[]) => ReturnType<IsTaken>) {
  const known = new Set(before.map(({ key }) => key))
  const unknown = rows.flatMap(({ key }) => (key && !known.has(key) ? [key] : []))
  if (unknown.length === 0) return rows
  const isForeign = await isTaken(unknown)
  return rows.map((row) => (row.key && isForeign(row.key) ? { ...row, key: null } : row))
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
