import type { Operation } from './operation.ts'
import { articleCard, completionStatus, conclusionCard, fiveCells, list, taskRow } from './sql-pieces.ts'
import { portalQuery } from './trusted-document.ts'

/** `rows` of a connection, already in order. */
const connection = (node: string, rows: string, alias: string) =>
  `json_build_object('edges', coalesce((select json_agg(json_build_object('node', ${node})) from (${rows}) ${alias}), '[]'))`

const newest = 'order by a.published_at desc, a.id desc'

const featured = [
  ['Article', 'article'],
  ['Conclusion', 'conclusion'],
  ['Plan', 'plan'],
  ['ProcedureNotice', 'procedure_notice'],
]
  .map(
    ([type, view]) => `select json_build_object('__typename', '${type}', 'slug', i.slug, 'title', i.title_vi,
      'summary', i.summary_vi, 'isSample', i.is_sample) as item
    from content.${view} i where f.type = '${type}' and i.id = f.key::integer`,
  )
  .join(' union all ')
const site = `(select json_build_object('featured', ${list('x.item', 'f.position', `content.site_featured f cross join lateral (${featured}) x where f.site_id = s.id`)})
  from content.site s)`

const sql = /* sql */ `
select json_build_object(
  'featured', ${connection(articleCard('n'), `select a.* from content.article a where a.is_featured ${newest} limit 1`, 'n')},
  'site', ${site},
  'articles', ${connection(articleCard('n'), `select a.* from content.article a ${newest} limit 7`, 'n')},
  'conclusions', ${connection(
    conclusionCard('n'),
    `select a.* from content.conclusion a where a.tracking = 'LIVE' ${newest} limit 3`,
    'n',
  )},
  'scoreboard', json_build_object('asOf', reform.today(),
    'total', (select ${fiveCells()} from reform.scoreboard_total(null, null, reform.today()) k)),
  'overdue', ${connection(
    `(${taskRow('n')})`,
    `select t.* from reform.task t where t.current_due < reform.today()
       and (t.state in ('ASSIGNED', 'IN_PROGRESS') or t.state = 'REPORTED' and t.delivered_on > t.current_due)
       and ${completionStatus('t')} = 'IN_PROGRESS_OVERDUE'
     order by t.current_due nulls last, t.id limit 5`,
    'n',
  )})::text as data`

export const home: Operation = {
  name: 'home',
  query: portalQuery('HomePage'),
  sql,
  values: () => [],
  variables: async () => [{}],
  isPage: true,
}
