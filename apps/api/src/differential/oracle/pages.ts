import { cursorMark } from './cursors.ts'
import type { Arguments, Asking } from './meaning.ts'
import type { Kind, Row } from './rows.ts'

/** One row in its place; its node is fetched when asked for. */
interface Entry extends Row {
  readonly key: string
  readonly node: () => Promise<Row | null>
}

/** A page cut from all entries of a list: those that fit, after the row of the cursor, at most `first`. */
export function cutPage(
  list: string,
  all: readonly Entry[],
  fitting: readonly Entry[],
  args: Arguments,
  asking: Asking,
) {
  const { first, after } = args
  const place = after == null ? -1 : all.findIndex(({ key }) => key === asking.cursors.keyAt(list, after))
  if (after != null && place < 0) throw new Error(`The row of a cursor of ${list} is not in the list.`)
  const beyond = all.slice(place + 1).filter((entry) => fitting.includes(entry))
  const page = beyond.slice(0, first ?? 20).map((entry) => ({ ...entry, cursor: cursorMark(list, entry.key) }))
  return {
    totalCount: fitting.length,
    edges: page,
    pageInfo: { hasNextPage: beyond.length > page.length, endCursor: page.at(-1)?.cursor ?? null },
  }
}

/** A list of one kind, in an order that says all keys there are; which of its rows fit is asked of each by itself. */
export function listOf(kind: Kind, orders: Readonly<Record<string, string>>) {
  return async (args: Arguments, asking: Asking, fits: (row: Row) => boolean | Promise<boolean>) => {
    const order = args.orderBy ?? ''
    const keys = await asking.rows.list(orders[order] as string)
    const all = keys.map(({ key }) => ({ key: String(key), node: () => asking.rows.find(kind, key) }))
    const fitting = []
    for (const entry of all) if (await fits((await entry.node()) as Row)) fitting.push(entry)
    return cutPage(`${kind}/${order}`, all, fitting, args, asking)
  }
}

export const articlePage = listOf('Article', {
  '': 'select id as key from content.article order by published_at desc, id desc',
  PUBLISHED_AT_DESC: 'select id as key from content.article order by published_at desc, id desc',
  PUBLISHED_AT_ASC: 'select id as key from content.article order by published_at, id',
  EVENT_ON_DESC: 'select id as key from content.article order by event_on desc nulls last, id desc',
})

export const commendationPage = listOf('Commendation', {
  '': 'select id as key from content.commendation order by published_at desc, id desc',
})

export const aboutPage = listOf('Page', {
  '': 'select id as key from content.page order by published_at desc, id desc',
})

export const procedureNoticePage = listOf('ProcedureNotice', {
  '': 'select id as key from content.procedure_notice order by published_at desc, id desc',
})

export const documentPage = listOf('Document', {
  '': 'select id as key from content.document order by issued_on desc nulls last, id desc',
})

export const taskPage = listOf('Task', {
  '': 'select id as key from reform.task order by current_due nulls last, id',
  DUE_ASC: 'select id as key from reform.task order by current_due nulls last, id',
  DUE_DESC: 'select id as key from reform.task order by current_due desc nulls last, id desc',
  ASSIGNED_ON_DESC: 'select id as key from reform.task order by assigned_on desc, id desc',
  CODE_ASC: 'select id as key from reform.task order by code',
})
