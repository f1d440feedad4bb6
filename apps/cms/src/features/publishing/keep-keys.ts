import { randomUUID } from 'node:crypto'
import type { CollectionBeforeChangeHook } from 'payload'

interface Row {
  id?: string | null
  key?: string | null
  [list: string]: unknown
}

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[1-9a-f][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/** Payload rewrites all rows on every save; the key of a row is given once and found again by the row's id. */
export function keepKeys(list: string, innerLists: string[] = []): CollectionBeforeChangeHook {
  return ({ data, originalDoc }) => {
    const rows: Row[] | undefined = data[list]
    if (!Array.isArray(rows)) return data
    const before: Row[] = originalDoc?.[list] ?? []
    const withKeys = giveKeys(rows, before)
    for (const inner of innerLists) {
      const innerBefore = before.flatMap((row) => rowsOf(row, inner))
      const innerKeyed = giveKeys(
        withKeys.flatMap((row) => rowsOf(row, inner)),
        innerBefore,
      )
      for (const row of withKeys) row[inner] = innerKeyed.splice(0, rowsOf(row, inner).length)
    }
    return { ...data, [list]: withKeys }
  }
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
