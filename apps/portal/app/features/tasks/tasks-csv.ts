import { answerCsv } from '../feeds/answer-csv'
import type { Route } from './+types/tasks-csv'
import { readTaskSheet } from './task-sheet'

/** The list of tasks as CSV; days as programs read them. */
export async function loader(args: Route.LoaderArgs) {
  const { columns, rows } = await readTaskSheet(args)
  return answerCsv('nhiem-vu', [
    columns.map(({ name }) => name),
    ...rows.map((task) => columns.map(({ read }) => read(task))),
  ])
}
