import writeXlsxFile, { type Cell } from 'write-excel-file/node'
import type { Route } from './+types/tasks-xlsx'
import { readTaskSheet, type SheetColumn } from './task-sheet'

const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The list of tasks as a workbook: days are days, numbers are numbers, and a text is never run as a formula. */
export async function loader(args: Route.LoaderArgs) {
  const { columns, rows } = await readTaskSheet(args)
  const head = columns.map(({ name }): Cell => ({ type: String, value: name, fontWeight: 'bold', wrap: true }))
  const body = rows.map((task) => columns.map((column) => cellOf(column, column.read(task))))
  const workbook = await writeXlsxFile([head, ...body], {
    sheet: 'Nhiệm vụ',
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  }).toBuffer()
  return new Response(new Uint8Array(workbook), {
    headers: { 'content-type': type, 'content-disposition': 'attachment; filename="nhiem-vu.xlsx"' },
  })
}

function cellOf({ isDay }: SheetColumn, value: string | number | null | undefined): Cell {
  if (value === null || value === undefined || value === '') return null
  if (typeof value === 'number') return { type: Number, value }
  if (isDay) return { type: Date, value: new Date(`${value}T00:00:00Z`), format: 'dd/mm/yyyy' }
  return { type: String, value, wrap: true }
}
