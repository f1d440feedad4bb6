import type pg from 'pg'
import type { ContentRows } from '../../testing/content-rows.ts'
import { oddText } from './odd-texts.ts'
import { publicationOf } from './publication-of.ts'

interface Surroundings {
  readonly agencies: readonly number[]
  readonly documents: readonly number[]
  readonly articles: readonly number[]
}

const areas = ['CIVIL_SERVICE', 'ONE_STOP_SHOP', 'DIGITAL_GOVERNMENT']

/** Commendations with and without names, numbers, a decision and an article that tells of them. */
export async function insertCommendations(admin: pg.Pool, rows: ContentRows, around: Surroundings) {
  const { agencies, documents, articles } = around
  const pick = (from: readonly number[], index: number) => from[index % from.length] as number
  for (let index = 0; index < 18; index += 1) {
    const id = await rows.commendation({
      ...publicationOf(index, pick(agencies, index)),
      title: oddText(index + 2),
      awardedOn: index % 3 ? `202${4 + (index % 3)}-0${1 + (index % 9)}-28` : undefined,
      toldIn: index % 4 ? pick(articles, index % 6) : undefined,
      decision: index % 5 ? pick(documents, index % 7) : undefined,
      totalCount: index % 2 ? index + 3 : undefined,
      areas: areas.slice(index % 4),
      recipients: [
        { name: oddText(index), kind: 'COLLECTIVE', agency: pick(agencies, index + 1) },
        { name: 'Nguyễn Thị Hòa', unit: index % 2 ? 'Bộ phận Một cửa' : oddText(index + 4) },
      ].slice(index % 3),
    })
    await admin.query(
      `update cms.commendations set category = $2::cms.enum_commendations_category, occasion = $3, authority_id = $4,
         state = $5::cms.enum_commendations_state, revoked_on = $6, household_count = $7 where id = $1`,
      [
        id,
        index % 2 ? 'AD_HOC' : null,
        index % 3 ? oddText(index + 1) : null,
        index % 4 ? pick(agencies, index + 3) : null,
        index % 6 === 5 ? 'REVOKED' : 'GRANTED',
        index % 6 === 5 ? '2026-03-04T05:00:00Z' : null,
        index % 4 === 1 ? 0 : null,
      ],
    )
  }
}
