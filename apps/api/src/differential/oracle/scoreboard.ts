import { reformAreas } from '@thong-suot/vocabulary'
import { allStandings, countStandings } from './figures.ts'
import { type Asking, isTold, type Meanings } from './meaning.ts'
import type { Row } from './rows.ts'

/** The lines a task stands in: its lead, its conclusion or plan, its area or those of its conclusion; without any, one of its own. */
async function linesOf(task: Row, groupBy: string, { rows }: Asking): Promise<(string | null)[]> {
  if (groupBy === 'AGENCY') return [String(task.lead_agency_id)]
  if (groupBy === 'CONCLUSION') return task.conclusion_id === null ? [] : [String(task.conclusion_id)]
  if (groupBy === 'PLAN') return task.plan_id === null ? [] : [String(task.plan_id)]
  if (groupBy === 'MONTH') return [task.current_due?.slice(0, 7) ?? null]
  if (task.conclusion_id === null) return [task.area]
  const areas = await rows.list('select area from content.conclusion_area where conclusion_id = $1', task.conclusion_id)
  return areas.length > 0 ? areas.map(({ area }) => area) : [null]
}

/** Most overdue first, then the largest, then by number, or by the name of the area with none last; months latest first. */
async function inOrder(lines: Row[], groupBy: string, { rows }: Asking): Promise<Row[]> {
  if (groupBy === 'MONTH') return lines.sort((a, b) => (b.line ?? '').localeCompare(a.line ?? ''))
  // How texts are sorted is the database's to say.
  const areas = await rows.list(
    'select a from unnest($1::text[]) a order by a',
    lines.map(({ line }) => line).filter(Boolean),
  )
  const place = ({ line }: Row) => (line === null ? areas.length : areas.findIndex(({ a }) => a === line))
  const number = ({ line }: Row) => (/^\d+$/.test(line) ? Number(line) : place({ line }))
  return lines.sort(
    (a, b) =>
      b.completion.inProgressOverdue - a.completion.inProgressOverdue ||
      b.completion.total - a.completion.total ||
      number(a) - number(b),
  )
}

async function labelOf({ line, groupBy }: Row, { rows, language }: Asking): Promise<string> {
  if (groupBy === 'AREA') {
    if (line === null) return language === 'en' ? 'No reform area' : 'Chưa gắn lĩnh vực'
    return reformAreas[line as keyof typeof reformAreas][language]
  }
  if (groupBy === 'MONTH') {
    if (line === null) return language === 'en' ? 'No deadline' : 'Không thời hạn'
    const month = new Date(`${line}-01T00:00:00Z`)
    if (language === 'vi') return `Tháng ${month.getUTCMonth() + 1}/${month.getUTCFullYear()}`
    return new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(month)
  }
  const kinds = { AGENCY: ['Agency', 'name'], CONCLUSION: ['Conclusion', 'title'], PLAN: ['Plan', 'title'] } as const
  const [kind, name] = kinds[groupBy as keyof typeof kinds]
  const row = await rows.find(kind, line)
  if (!row) return language === 'en' ? 'Source not public' : 'Nguồn không công khai'
  return isTold(row, name, language) ? row[`${name}_en`] : row[`${name}_vi`]
}

export const scoreboardMeanings: Meanings = {
  Query: {
    scoreboard: async (_, { groupBy, from, to, asOf }, asking) => {
      const standings = await allStandings(asking, asOf)
      const due = standings.filter(
        ({ current_due: day }) =>
          (from == null || (day !== null && day >= from)) && (to == null || (day !== null && day <= to)),
      )
      const byLine = new Map<string | null, Row[]>()
      for (const task of due) {
        for (const line of await linesOf(task, groupBy, asking)) byLine.set(line, [...(byLine.get(line) ?? []), task])
      }
      const lines = [...byLine].map(([line, tasks]) => ({ line, groupBy, completion: countStandings(tasks) }))
      const isCarriedOver = ({ current_due: day, completed_on: end }: Row) =>
        from != null && day !== null && day < from && (end === null || end >= from)
      return {
        asOf: asOf ?? asking.today,
        total: countStandings(due),
        rows: await inOrder(lines, groupBy, asking),
        carriedOver: countStandings(standings.filter(isCarriedOver)),
        mayOverlap: groupBy === 'AREA',
        due,
        day: asOf ?? asking.today,
      }
    },
  },
  Scoreboard: {
    updates: async ({ due, day }, { since }, { rows }) => {
      const open = due.filter(
        ({ state, assigned_on: given }: Row) => ['ASSIGNED', 'IN_PROGRESS'].includes(state) && given < since,
      )
      let reported = 0
      for (const { task_id: task } of open) {
        const events = await rows.list('select verb, occurred_on from reform.event where task_id = $1', task)
        const isReport = ({ verb, occurred_on: on }: Row) => verb.startsWith('REPORT_') && on >= since && on <= day
        if (events.some(isReport)) reported += 1
      }
      const updateRate = open.length === 0 ? null : reported / open.length
      return { open: open.length, reported, silent: open.length - reported, updateRate }
    },
  },
  ScoreboardRow: {
    key: ({ line }) => line ?? 'NONE',
    label: (row, _, asking) => labelOf(row, asking),
    agency: ({ line, groupBy }, _, { rows }) => (groupBy === 'AGENCY' ? rows.find('Agency', line) : null),
    conclusion: ({ line, groupBy }, _, { rows }) => (groupBy === 'CONCLUSION' ? rows.find('Conclusion', line) : null),
    plan: ({ line, groupBy }, _, { rows }) => (groupBy === 'PLAN' ? rows.find('Plan', line) : null),
    month: ({ line, groupBy }) => (groupBy === 'MONTH' && line !== null ? `${line}-01` : null),
    area: ({ line, groupBy }) => (groupBy === 'AREA' && line !== null ? { area: line } : null),
  },
}
