import { connection, embedded, localised, many, one, parts, query, reads, rows, sql } from '@thong-suot/read-plan'
import { Chair } from './chair.ts'
import { Conclusion } from './conclusion.view.ts'

export const conclusionReads = [
  reads(Conclusion, {
    title: localised(),
    summary: localised(),
    chair: embedded({ when: 'this.chair_name is not null' }),
    reformAreas: parts({
      from: 'content.conclusion_area',
      where: 'this.conclusion_id = parent.id',
      order: ['this.position'],
    }),
    directives: parts({ mappedBy: 'conclusion', order: ['position'] }),
    articles: many({
      through: { table: 'content.article_conclusion', from: 'conclusion_id', to: 'article_id' },
      order: ['publishedAt desc', 'id desc'],
    }),
    completion: one({ from: 'reform.completion(parent.id, null, null, $asOf)' }),
    burnUp: parts({ from: 'reform.burn_up(parent.id, null, $asOf)', order: ['this.day'] }),
  }),
  rows(Chair, { name: sql('this.chair_name'), post: sql('this.chair_post') }),
  query({
    conclusion: one({ by: 'slug' }),
    conclusions: connection({
      order: ['publishedAt desc'],
      filter: {
        tracking: 'this.tracking = $tracking',
        lacksTasks: `(this.tracking = 'LIVE' and exists (
          select from content.directive i where i.conclusion_id = this.id and not i.no_task
            and not exists (select from reform.task t where t.origin_key = i.key))) = $lacksTasks`,
        agency: 'this.issuing_agency_id = (select a.id from content.agency a where a.slug = $agency)',
        // offset 0: asked row by row in the order of the page; joined, every row of the area would be read and sorted.
        area: 'exists (select from content.conclusion_area a where a.conclusion_id = this.id and a.area = $area offset 0)',
      },
    }),
  }),
]
