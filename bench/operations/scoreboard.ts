import type { Operation } from './operation.ts'
import { fiveCells, list } from './sql-pieces.ts'
import { portalQuery } from './trusted-document.ts'

const figures = `'total', b.total, 'completedOnTime', b.completed_on_time, 'completedLate', b.completed_late,
  'inProgressOnTime', b.in_progress_on_time, 'inProgressOverdue', b.in_progress_overdue, 'noDeadline', b.no_deadline,
  'onTimeShareOfCompleted', b.on_time_share_of_completed, 'completedShareOfDue', b.completed_share_of_due`
const row = (key: string, agency: string, conclusion: string, plan: string, area: string) =>
  `json_build_object('key', ${key}, 'agency', ${agency}, 'conclusion', ${conclusion}, 'plan', ${plan}, 'area', ${area},
    'month', null, 'completion', json_build_object(${figures}))`
const order = (tie: string) => `b.in_progress_overdue desc, b.total desc, ${tie}`
const rows = (groupBy: string, first: number, object: string, from: string, tie: string) =>
  list(
    object,
    order(tie),
    `(select * from reform.scoreboard('${groupBy}', null, null, reform.today()) b order by ${order(tie)} limit ${first}) b ${from}`,
  )

const sql = /* sql */ `
select json_build_object(
  'byAgency', json_build_object('asOf', reform.today(),
    'total', (select ${fiveCells(`'onTimeShareOfCompleted', k.on_time_share_of_completed, 'onTimeShareOfTotal',
      k.on_time_share_of_total, 'completedShareOfDue', k.completed_share_of_due, `)}
      from reform.scoreboard_total(null, null, reform.today()) k),
    'rows', ${rows(
      'AGENCY',
      100,
      row(
        'b.agency_id::text',
        `json_build_object('slug', g.slug, 'name', g.name_vi, 'isSample', g.is_sample)`,
        'null',
        'null',
        'null',
      ),
      'join content.agency g on g.id = b.agency_id',
      'b.agency_id',
    )}),
  'byConclusion', json_build_object('rows', ${rows(
    'CONCLUSION',
    30,
    row('b.conclusion_id::text', 'null', `json_build_object('slug', c.slug, 'title', c.title_vi)`, 'null', 'null'),
    'join content.conclusion c on c.id = b.conclusion_id',
    'b.conclusion_id',
  )}),
  'byPlan', json_build_object('rows', ${rows(
    'PLAN',
    30,
    row('b.plan_id::text', 'null', 'null', `json_build_object('slug', p.slug, 'title', p.title_vi)`, 'null'),
    'join content.plan p on p.id = b.plan_id',
    'b.plan_id',
  )}),
  'byArea', json_build_object('mayOverlap', true, 'rows', ${rows(
    'AREA',
    100,
    row(
      `coalesce(b.area, 'NONE')`,
      'null',
      'null',
      'null',
      `case when b.area is not null then json_build_object('key', b.area, 'name', reform.area_name(b.area, 'vi')) end`,
    ),
    '',
    'b.area nulls last',
  )}),
  'byMonth', json_build_object('rows', coalesce((
    select json_agg(json_build_object('key', coalesce(to_char(b.month, 'YYYY-MM'), 'NONE'), 'agency', null, 'conclusion', null,
        'plan', null, 'area', null, 'month', b.month, 'completion', json_build_object(${figures})) order by b.month desc nulls last)
    from (select * from reform.scoreboard('MONTH', null, null, reform.today()) b order by b.month desc nulls last limit 100) b), '[]')))::text as data`

export const scoreboard: Operation = {
  name: 'scoreboard',
  query: portalQuery('BoardPage'),
  sql,
  values: () => [],
  variables: async () => [{}],
  isPage: false,
}
