import { randomUUID } from 'node:crypto'
import type pg from 'pg'

export type InsertRow = (table: string, values: Record<string, unknown>) => Promise<number>

/** Inserts rows into tables of the CMS; answers their ids. */
export function rowInserter(admin: pg.Pool): InsertRow {
  return async (table, values) => {
    const columns = Object.keys(values)
    const places = columns.map((_, index) => `$${index + 1}`)
    const { rows } = await admin.query<{ id: number }>(
      `insert into cms.${table} (${columns.map((column) => `"${column}"`).join(', ')}) values (${places.join(', ')}) returning id`,
      Object.values(values),
    )
    return rows[0]?.id as number
  }
}

/** Array rows below a parent, in their order. */
export async function insertParts(
  insert: InsertRow,
  table: string,
  parent: number | string,
  parts: Record<string, unknown>[],
): Promise<void> {
  for (const [index, part] of parts.entries()) {
    await insert(table, { _order: index + 1, _parent_id: parent, id: randomUUID(), ...part })
  }
}
