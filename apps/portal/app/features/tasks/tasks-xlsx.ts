import writeXlsxFile, { type Cell } from 'write-excel-file/node'
import type { Route } from './+types/tasks-xlsx'
import { sheetCell } from './sheet-cell'
import { readTaskSheet } from './task-sheet'

const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** The list of tasks as a workbook. */
export async function loader(args: Route.LoaderArgs) {
  const { columns, rows } = await readTaskSheet(args)
  const head = columns.map(({ name }): Cell => ({ type: String, value: name, fontWeight: 'bold', wrap: true }))
  const body = rows.map((task) => columns.map((column) => sheetCell(column.read(task), column.isDay)))
  const workbook = await writeXlsxFile([head, ...body], {
    sheet: 'Nhiệm vụ',
    columns: columns.map(({ width }) => ({ width })),
    stickyRowsCount: 1,
  }).toBuffer()
  return new Response(new Uint8Array(workbook), {
    headers: { 'content-type': type, 'content-disposition': 'attachment; filename="nhiem-vu.xlsx"' },
  })
}
