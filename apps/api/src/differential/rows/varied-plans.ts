import type pg from 'pg'
import type { ContentRows } from '../../testing/content-rows.ts'
import type { DirectiveRow } from '../../testing/plan-rows.ts'
import { oddText } from './odd-texts.ts'
import { publicationOf } from './publication-of.ts'

interface Surroundings {
  readonly agencies: readonly number[]
  readonly groups: readonly number[]
  readonly documents: readonly number[]
  readonly articles: readonly number[]
  readonly committee: number
}

const areas = ['INSTITUTIONAL', 'MODERNISATION', undefined, 'DIGITAL_GOVERNMENT', 'LEGAL_DOCUMENTS']
const comparators = ['AT_LEAST', 'AT_MOST', 'EXACTLY']

/** Plans with and without areas, items and targets; items that open tasks, several, or none. */
export async function insertPlans(admin: pg.Pool, rows: ContentRows, around: Surroundings) {
  const { agencies, groups, documents, articles, committee } = around
  const pick = (from: readonly number[], index: number) => from[index % from.length] as number
  const items = (index: number): DirectiveRow[] => [
    { text: oddText(index), due: '2026-03-31', parties: [{ agency: pick(agencies, index), asWritten: oddText(1) }] },
    {
      text: oddText(index + 1),
      deliverable: oddText(index + 2),
      parties: [
        { role: 'ADDRESSEE', group: pick(groups, index), asWritten: 'các đơn vị' },
        { role: 'COORDINATE', agency: pick(agencies, index + 1) },
        { role: 'MONITOR', agency: committee },
      ],
    },
    { text: 'Không phát sinh', noTask: true, parties: [{ asWritten: oddText(index) }] },
    { text: 'Chưa rõ ai làm', due: '2026-03-10' },
    {
      text: oddText(index + 3),
      due: '2026-03-10',
      recurrence: 'HALF_YEARLY',
      parties: [{ agency: pick(agencies, index) }],
    },
  ]
  for (let index = 0; index < 14; index += 1) {
    const id = await rows.plan({
      ...publicationOf(index, pick(agencies, index)),
      title: oddText(index + 3),
      year: 2024 + (index % 3),
      toYear: index % 5 === 2 ? 2030 : undefined,
      scheme: index % 2 ? 'PROGRAMME_2021_2030' : 'PROGRAMME_2011_2020',
      tracking: index % 4 === 3 ? 'ARCHIVED' : 'LIVE',
      document: index % 3 ? pick(documents, index % 7) : undefined,
      toldIn: index % 4 ? pick(articles, index % 6) : undefined,
      reformAreas: ['DIRECTION', 'CIVIL_SERVICE'].slice(index % 3),
      areas: [0, 1, 2].slice(index % 4).map((place) => ({
        number: place ? `${place}.` : undefined,
        title: oddText(index + place),
        area: areas[(index + place) % areas.length],
        items: items(index + place).slice((index + place) % 5),
      })),
      targets: [0, 1, 2].slice(index % 4).map((place) => ({
        indicator: oddText(index + place),
        comparator: comparators[place],
        value: 80.5,
        unit: place ? '%' : undefined,
        measured: [
          { on: '2026-03-14', value: 80.5 },
          { on: '2026-06-14', value: 79.25 + place, document: pick(documents, index) },
        ].slice(place),
      })),
    })
    await admin.query(
      `update cms.plans_areas_items i set number = i._order || ')', no_task_reason = 'vì ' || i._order
       from cms.plans_areas a where a.id = i._parent_id and a._parent_id = $1 and i._order % 2 = 0`,
      [id],
    )
  }
}
