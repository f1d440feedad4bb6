import type pg from 'pg'
import type { ContentRows } from '../../testing/content-rows.ts'
import { oddText } from './odd-texts.ts'
import { publicationOf } from './publication-of.ts'

interface Surroundings {
  readonly agencies: readonly number[]
  readonly documents: readonly number[]
  readonly articles: readonly number[]
}

const pick = (from: readonly number[], index: number) => from[index % from.length] as number
/** Known now and then. */
const sometimes = (index: number, every: number, value: number) => (index % every === 0 ? null : value)

/** Figures that agree and figures that do not, told whole, in part, rounded, or not at all. */
export async function insertDossierStatistics(rows: ContentRows, { agencies, documents, articles }: Surroundings) {
  for (let index = 0; index < 24; index += 1) {
    const off = index % 3
    await rows.dossierStatistics({
      ...publicationOf(index, pick(agencies, index % 2)),
      title: oddText(index),
      period: {
        label: oddText(index + 1),
        from: index % 3 ? '2026-02-15' : undefined,
        to: index % 4 ? `2026-03-${10 + (index % 3)}` : undefined,
      },
      scope: index % 3 === 1 ? oddText(index) : undefined,
      document: index % 3 ? pick(documents, index) : undefined,
      toldIn: index % 4 ? pick(articles, index % 6) : undefined,
      areas: ['ADMINISTRATIVE_PROCEDURE', 'DIGITAL_GOVERNMENT'].slice(index % 3),
      roundedTo: index % 6 === 5 ? 10 : undefined,
      figures: {
        carried_over: sometimes(index, 2, 100),
        received: sometimes(index, 3, 900 + off),
        received_online: sometimes(index, 4, 500),
        received_in_person: sometimes(index, 5, 300),
        received_postal: sometimes(index, 2, 100),
        to_process: sometimes(index, 3, 1000),
        resolved: sometimes(index, 4, index === 9 ? 0 : 800),
        resolved_early_and_on_time: sometimes(index, 3, 760 + off),
        resolved_early: sometimes(index, 2, 700),
        resolved_on_time: sometimes(index, 5, 60),
        resolved_late: sometimes(index, 6, 40),
        pending: sometimes(index, 4, 200),
        pending_on_time: sometimes(index, 3, 190),
        pending_overdue: sometimes(index, 2, 10),
        returned: sometimes(index, 7, 5),
        suspended: sometimes(index, 3, 0),
        apologies: sometimes(index, 2, 39 + off),
      },
      statedRates: [
        { rate: 'ON_TIME_OF_RESOLVED', value: '95,00' },
        { rate: 'LATE_OF_RESOLVED', value: index % 2 ? '5' : '5.1' },
        { rate: 'ON_TIME_OF_DUE', value: '93.8' },
      ].slice(index % 4),
      breakdowns: [
        {
          measure: 'RECEIVED_ONLINE',
          parts: [
            { unit: oddText(index), agency: pick(agencies, index), count: 486 },
            { unit: 'Hộ tịch', count: 14 - off, shareOfPlan: '96,7' },
          ],
        },
        { measure: 'RESOLVED', isComplete: false, parts: [{ unit: 'Đất đai', count: index % 2 ? 900 : 8 }] },
      ].slice(index % 3),
    })
  }
}

/** Scores with and without ranks, tied by themselves or said to be. */
export async function insertIndexResults(admin: pg.Pool, rows: ContentRows, around: Surroundings) {
  const { agencies, documents, articles } = around
  for (let index = 0; index < 14; index += 1) {
    const id = await rows.indexResult({
      ...publicationOf(index, pick(agencies, index)),
      title: oddText(index + 1),
      index: index % 2 ? 'PAR_INDEX' : 'LOCAL_PAR_INDEX',
      year: 2023 + (index % 3),
      announcedOn: index % 3 ? '2026-01-20' : undefined,
      unit: index % 2 ? 'PERCENT' : 'POINTS',
      maxValue: index % 4 ? 100 : undefined,
      rankOutOf: index % 3 ? 34 : undefined,
      document: index % 3 ? pick(documents, index) : undefined,
      toldIn: index % 4 ? pick(articles, index % 6) : undefined,
      areas: ['DIRECTION', 'IMPACT'].slice(index % 3),
      scores: [
        { asWritten: oddText(index), agency: pick(agencies, index % 3), value: 91.25, rank: 1 },
        { asWritten: 'Xã khác', value: 91.25, rank: index % 2 ? 1 : 2, previousValue: 90.5 },
        {
          asWritten: oddText(index + 2),
          agency: pick(agencies, index % 4),
          value: 88,
          rank: index % 2 ? undefined : 3,
          isTied: index % 4 === 0,
          components: [
            { name: oddText(index), value: 9.5, maxValue: 10 },
            { name: 'Thể chế', value: 8 },
          ].slice(index % 3),
        },
      ].slice(index % 4),
    })
    await admin.query('update cms.index_results set publisher_as_written = $2 where id = $1', [
      id,
      index % 2 ? oddText(index) : null,
    ])
  }
}
