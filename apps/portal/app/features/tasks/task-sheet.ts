import { completionStatuses, type Language, taskStates } from '@thong-suot/vocabulary'
import type { LoaderFunctionArgs } from 'react-router'
import { graphql } from '../../gql'
import type { TaskSheetQuery } from '../../gql/graphql'
import { languageOf } from '../../i18n/language'
import { catalogues } from '../../i18n/messages'
import { ask } from '../../urql'
import { readTaskQuery } from './read-task-query'

const query = graphql(`
  query TaskSheet($filter: TaskFilter, $order: TaskOrder, $asOf: Date, $after: String) {
    tasks(first: 100, after: $after, filter: $filter, orderBy: $order, asOf: $asOf) {
      pageInfo { hasNextPage endCursor }
      edges {
        node {
          code title period deliverable completionStatus daysOverdue assignedOn originalDue extensionCount
          standing { state currentDue deliveredOn completedOn }
          lead { name }
          coordinating { name }
          conclusion { title document { symbolAsWritten } }
          plan { title document { symbolAsWritten } }
          document { subject symbolAsWritten }
        }
      }
    }
  }
`)

type SheetTask = TaskSheetQuery['tasks']['edges'][number]['node']

/** One column: its name, how wide, and its value of a task; a day is said to be one. */
export interface SheetColumn {
  name: string
  width: number
  isDay?: boolean
  read(task: SheetTask): string | number | null | undefined
}

const mostRows = 5000

/** The tasks of the list at that address, from its first page to its last, 5,000 at most. */
export async function readTaskSheet(args: Pick<LoaderFunctionArgs, 'request' | 'context'> & { url: URL }) {
  const { filter, order, asOf } = readTaskQuery(args.url.searchParams)
  const rows: SheetTask[] = []
  for (let after: string | null | undefined = null; rows.length < mostRows; ) {
    const { tasks }: TaskSheetQuery = await ask(args, query, { filter, order, asOf, after })
    rows.push(...tasks.edges.map(({ node }) => node))
    if (!tasks.pageInfo.hasNextPage) break
    after = tasks.pageInfo.endCursor
  }
  return { columns: columnsIn(languageOf(args.url.pathname)), rows }
}

function columnsIn(language: Language): SheetColumn[] {
  const { tasks } = catalogues[language]
  const titleOf = ({ conclusion, plan, document }: SheetTask) => (conclusion ?? plan)?.title ?? document?.subject
  const documentOf = ({ conclusion, plan, document }: SheetTask) => document ?? (conclusion ?? plan)?.document
  return [
    { name: tasks.code, width: 14, read: ({ code }) => code },
    { name: tasks.task, width: 60, read: ({ title }) => title },
    { name: tasks.periodFact, width: 18, read: ({ period }) => period },
    { name: tasks.lead, width: 28, read: ({ lead }) => lead.name },
    {
      name: tasks.coordinating,
      width: 28,
      read: ({ coordinating }) => coordinating.map(({ name }) => name).join('; '),
    },
    { name: tasks.deliverable, width: 28, read: ({ deliverable }) => deliverable },
    { name: tasks.source, width: 40, read: titleOf },
    { name: tasks.sourceSymbol, width: 18, read: (task) => documentOf(task)?.symbolAsWritten },
    { name: tasks.assignedOn, width: 12, isDay: true, read: ({ assignedOn }) => assignedOn },
    { name: tasks.originalDue, width: 12, isDay: true, read: ({ originalDue }) => originalDue },
    { name: tasks.currentDue, width: 12, isDay: true, read: ({ standing }) => standing?.currentDue },
    { name: tasks.extensions, width: 10, read: ({ extensionCount }) => extensionCount },
    { name: tasks.state, width: 20, read: ({ standing }) => standing && taskStates[standing.state][language] },
    {
      name: tasks.status,
      width: 24,
      read: ({ completionStatus: status }) => status && completionStatuses[status][language],
    },
    { name: tasks.overdueDays, width: 12, read: ({ daysOverdue }) => daysOverdue },
    { name: tasks.deliveredOn, width: 12, isDay: true, read: ({ standing }) => standing?.deliveredOn },
    { name: tasks.completedOn, width: 12, isDay: true, read: ({ standing }) => standing?.completedOn },
  ]
}
