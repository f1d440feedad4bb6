import { embedded, many, one, query, rows, sql } from '@thong-suot/read-plan'
import { BurnUpPoint } from './burn-up.ts'
import { Scoreboard, ScoreboardRow } from './scoreboard.ts'
import { Updates } from './updates.ts'

/**
 * The span and day of a board travel down in its row, since figures below have no arguments of their own. Under a row
 * policy coalesce() would keep the day from the index of the counters; case does not.
 */
const board = `(select $groupBy::text as group_by, $from::date as due_from, $to::date as due_to,
  case when $asOf is null then reform.today() else $asOf end as as_of)`

const label = `coalesce(
  (select coalesce(case when $language = 'en' then nullif(a.name_en, '') end, a.name_vi) from content.agency a
    where a.id = this.agency_id),
  (select coalesce(case when $language = 'en' then nullif(c.title_en, '') end, c.title_vi) from content.conclusion c
    where c.id = this.conclusion_id),
  (select coalesce(case when $language = 'en' then nullif(p.title_en, '') end, p.title_vi) from content.plan p
    where p.id = this.plan_id),
  reform.area_name(this.area, $language),
  case when $language = 'en' then to_char(this.month, 'FMMonth YYYY') else 'Tháng ' || to_char(this.month, 'FMMM/YYYY') end,
  case when this.kind = 'MONTH' then case when $language = 'en' then 'No deadline' else 'Không thời hạn' end
    when this.conclusion_id is null and this.plan_id is null
      then case when $language = 'en' then 'No reform area' else 'Chưa gắn lĩnh vực' end
    else case when $language = 'en' then 'Source not public' else 'Nguồn không công khai' end end)`

export const scoreboardReads = [
  query({ scoreboard: one({ from: board, handsDown: ['asOf'] }) }),
  rows(Scoreboard, {
    total: one({ from: 'reform.scoreboard_total(parent.due_from, parent.due_to, parent.as_of)' }),
    rows: many({
      from: 'reform.scoreboard(parent.group_by, parent.due_from, parent.due_to, parent.as_of)',
      order: [
        'this.month desc nulls last',
        'this.in_progress_overdue desc',
        'this.total desc',
        'this.agency_id',
        'this.conclusion_id',
        'this.plan_id',
        'this.area nulls last',
      ],
    }),
    carriedOver: one({ from: 'reform.carried_over(parent.due_from, parent.as_of)' }),
    updates: one({ from: 'reform.updates($since, parent.due_from, parent.due_to, parent.as_of)' }),
    mayOverlap: sql(`this.group_by = 'AREA'`),
  }),
  rows(Updates),
  rows(BurnUpPoint, { on: sql('this.day') }),
  rows(ScoreboardRow, {
    key: sql(`coalesce(this.agency_id::text, this.conclusion_id::text, this.plan_id::text, this.area,
      to_char(this.month, 'YYYY-MM'), 'NONE')`),
    label: sql(label),
    agency: one({ where: 'this.id = parent.agency_id' }),
    conclusion: one({ where: 'this.id = parent.conclusion_id' }),
    plan: one({ where: 'this.id = parent.plan_id' }),
    area: one({ from: '(select parent.area as area where parent.area is not null)' }),
    completion: embedded(),
  }),
]
