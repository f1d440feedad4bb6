import type pg from 'pg'
import type { ContentRows } from '../../testing/content-rows.ts'
import type { DirectiveRow } from '../../testing/plan-rows.ts'
import { type InsertRow, insertParts } from './insert-row.ts'
import { oddText } from './odd-texts.ts'
import { publicationOf } from './publication-of.ts'

interface Surroundings {
  readonly agencies: readonly number[]
  readonly groups: readonly number[]
  readonly documents: readonly number[]
  readonly committee: number
  readonly office: number
  readonly division: number
}

/** Directives with leads, groups, addressees only, strangers, nobody, and one that is no task. */
function directivesOf(index: number, { agencies, groups, office, division }: Surroundings): DirectiveRow[] {
  const [committee, district, ward, centre] = agencies as [number, number, number, number]
  const monitor = { role: 'MONITOR', agency: office }
  const directives: DirectiveRow[] = [
    { text: oddText(index), due: '2026-03-31', parties: [{ agency: division, asWritten: oddText(index) }, monitor] },
    {
      parties: [{ group: groups[0] }, { role: 'COORDINATE', agency: centre }, monitor],
      deliverable: oddText(index + 1),
    },
    {
      due: '2026-05-01',
      parties: [
        { role: 'ADDRESSEE', agency: ward },
        { role: 'ADDRESSEE', asWritten: oddText(3) },
      ],
    },
    { parties: [{ role: 'COORDINATE', agency: district }, { group: groups[1] }] },
    { due: '2026-03-31', recurrence: 'QUARTERLY', parties: [{ agency: division }, { agency: district }, monitor] },
    { parties: [], text: 'Không giao ai.' },
    { noTask: true, parties: [{ agency: committee }] },
  ]
  return directives.slice(0, 7 - (index % 4))
}

const areas = ['MODERNISATION', 'DIRECTION', 'IMPACT']

/** Conclusions tracked and archived, with and without a document, and some out of sight. */
export async function insertConclusions(admin: pg.Pool, rows: ContentRows, insert: InsertRow, around: Surroundings) {
  const conclusions: number[] = []
  for (let index = 0; index < 11; index += 1) {
    const publication = publicationOf(index, around.committee)
    const conclusion = await rows.conclusion({
      ...publication,
      ...(index % 3 !== 1 && { document: around.documents[index] }),
      title: oddText(index + 2),
      tracking: index === 3 ? 'ARCHIVED' : 'LIVE',
      heldOn: index === 1 ? '2026-02-28' : '2026-03-02',
      areas: areas.slice(index % 4),
      directives: directivesOf(index, around),
    })
    await insertParts(
      insert,
      'conclusions_previous_slugs',
      conclusion,
      (publication.previousSlugs ?? []).map((slug) => ({ slug })),
    )
    await admin.query(
      `update cms.conclusions set chair_name = $2, chair_post = $3, meeting_place = $4, meeting_attendees = $5,
         published_at = coalesce($6::timestamptz, published_at), source_url = $7 where id = $1`,
      [
        conclusion,
        index % 2 ? oddText(index) : null,
        index % 4 === 1 ? null : 'Chủ tịch',
        index % 3 ? null : oddText(index + 3),
        index % 5 ? oddText(index + 4) : null,
        index % 2 ? '2026-03-03T09:00:00Z' : null,
        index === 3 ? 'https://portal.example/?a=1&b="2"' : null,
      ],
    )
    if (index % 3 === 0) {
      const title = index === 3 ? '' : `Conclusion ${index}`
      await insert('conclusions_locales', { _locale: 'en', _parent_id: conclusion, title, summary: oddText(index) })
    }
    await insertDirectiveParts(admin, insert, conclusion, around)
    conclusions.push(conclusion)
  }
  return conclusions
}

/** More deadlines than one, and documents named in the text. */
async function insertDirectiveParts(admin: pg.Pool, insert: InsertRow, conclusion: number, around: Surroundings) {
  const { rows: directives } = await admin.query<{ id: string; _order: number }>(
    'select id, _order from cms.conclusions_directives where _parent_id = $1 order by _order',
    [conclusion],
  )
  for (const { id, _order: order } of directives) {
    if (order % 2) {
      await insert('conclusions_directives_deadlines', {
        ...{ _order: 9, _parent_id: id, id: `d${id}`, key: `d${id}`, phrase: oddText(order), kind: 'RECURRING' },
        ...{ precision: 'QUARTER', recurrence: 'QUARTERLY', source: 'PARSED', rule: oddText(2), binds_whole: false },
        ...{ due_time: '17:00', start: '2026-03-01T05:00:00Z', anchor_event: oddText(3), confirmed_by: null },
      })
    }
    const cited = [around.documents[order], null, around.documents[5]].slice(0, order % 4)
    await insertParts(
      insert,
      'conclusions_directives_citations',
      id,
      cited.map((document_id) => ({ document_id, as_written: oddText(order) })),
    )
    await admin.query('update cms.conclusions_directives set number = $2, no_task_reason = $3 where id = $1', [
      id,
      order % 2 ? `${order}.` : null,
      order === 7 ? oddText(7) : null,
    ])
  }
}
