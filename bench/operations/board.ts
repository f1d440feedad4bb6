import { type Operation, variablesFrom } from './operation.ts'
import { agencyLink, completionStatus, list } from './sql-pieces.ts'

const query = /* GraphQL */ `
  query BenchBoard($area: ReformAreaKey) {
    conclusions(first: 20, filter: { tracking: LIVE, area: $area }) {
      edges {
        node {
          slug
          title
          directives {
            number
            tasks { id code title completionStatus currentDue lead { slug name } }
          }
        }
      }
    }
  }`

const task = `json_build_object('id', 'Task:' || t.id, 'code', t.code, 'title', t.title,
  'completionStatus', ${completionStatus('t')}, 'currentDue', t.current_due, 'lead', ${agencyLink('t.lead_agency_id')})`

const sql = /* sql */ `
select json_build_object('conclusions', json_build_object('edges', coalesce((
  select json_agg(json_build_object('node', json_build_object('slug', n.slug, 'title', n.title_vi,
    'directives', ${list(
      `json_build_object('number', i.number, 'tasks', ${list(task, 't.code', 'reform.task t where t.origin_key = i.key')})`,
      'i.position',
      'content.directive i where i.conclusion_id = n.id',
    )})))
  from (
    select c.* from content.conclusion c
    where c.tracking = 'LIVE'
      and exists (select from content.conclusion_area a where a.conclusion_id = c.id and a.area = $1 offset 0)
    order by c.published_at desc, c.id desc limit 20) n), '[]')))::text as data`

/** Twenty conclusions with their twenty tasks each, which no page of the portal asks for at once. */
export const board: Operation = {
  name: 'board',
  query,
  sql,
  values: ({ area }) => [area],
  variables: (admin) =>
    variablesFrom(admin, 'area', `select distinct area::text as v from cms.conclusions_reform_areas order by 1`),
  isPage: true,
}
