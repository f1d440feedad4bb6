import { connection, localised, one, parts, query, reads, rows } from '@thong-suot/read-plan'
import { IndexResult } from './index-result.view.ts'
import { IndexScore, ScoreComponent } from './index-score.view.ts'

const bestFirst = ['this.rank nulls last', 'this.value desc', 'key']

export const indexReads = [
  reads(IndexResult, {
    title: localised(),
    summary: localised(),
    scores: parts({ mappedBy: 'result', order: bestFirst }),
    reformAreas: parts({
      from: 'content.index_area',
      where: 'this.result_id = parent.id',
      order: ['this.position'],
    }),
  }),
  reads(IndexScore, {
    components: parts({
      from: 'content.index_component',
      where: 'this.score_key = parent.key',
      order: ['this.position'],
    }),
  }),
  rows(ScoreComponent),
  query({
    indexResult: one({ by: 'slug' }),
    indexResults: connection({
      order: ['this.year desc', 'id desc'],
      filter: { index: 'this.index_code = $index', year: 'this.year = $year' },
    }),
    indexScores: connection({
      order: ['this.year desc', 'this.rank nulls last', 'key'],
      filter: {
        index: 'this.index_code = $index',
        year: 'this.year = $year',
        agency: 'this.agency_id = (select a.id from content.agency a where a.slug = $agency)',
      },
    }),
  }),
]
