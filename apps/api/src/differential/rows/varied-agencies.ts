import type pg from 'pg'
import type { ContentRows } from '../../testing/content-rows.ts'
import { type InsertRow, insertParts } from './insert-row.ts'
import { oddText } from './odd-texts.ts'

/** Agencies of several times, some told in English, joined by groups and successions; answers their ids. */
export async function insertAgencies(admin: pg.Pool, rows: ContentRows, insert: InsertRow, committee: number) {
  const district = await rows.agency({ name: `Huyện ${oddText(0)}`, validFrom: '1999-05-19', validTo: '2025-06-30' })
  const ward = await rows.agency({ name: 'Phường Mới', parent: committee, validFrom: '2025-07-01' })
  const centre = await rows.agency({ name: `Trung tâm ${oddText(3)}`, parent: committee })
  const emptied = await rows.agency({ name: 'Ban Một', parent: district, validTo: '2026-03-05' })
  const agencies = [committee, district, ward, centre, emptied]
  await insert('agencies_locales', { _locale: 'en', _parent_id: committee, name: "People's Committee" })
  await insert('agencies_locales', { _locale: 'en', _parent_id: ward, name: '' })
  await insert('agencies_locales', { _locale: 'en', _parent_id: centre, name: oddText(4) })
  await admin.query(`update cms.agencies set level = 'DISTRICT', kind = 'PEOPLES_COMMITTEE' where id = $1`, [district])
  await admin.query(`update cms.agencies set short_name = $2, is_sample = true where id = $1`, [ward, oddText(2)])
  await insertParts(insert, 'agencies_aliases', committee, [{ value: 'Ủy ban' }, { value: oddText(1) }])
  await insertParts(insert, 'agencies_aliases', ward, [{ value: 'Chủ tịch phường "Mới"' }])
  const groups = [await rows.group([committee, ward, emptied]), await rows.group([]), await rows.group([emptied])]
  await insert('agency_groups_locales', { _locale: 'en', _parent_id: groups[0], name: 'All units' })
  return { agencies, groups, district, ward, centre, emptied }
}

/** Who followed whom, with and without the document that ordered it. */
export async function insertSuccessions(insert: InsertRow, agencies: readonly number[], documents: readonly number[]) {
  const [committee, district, ward, centre] = agencies
  for (const [index, legalBasis] of [documents[0], null, documents.at(-1)].entries()) {
    const id = await insert('agency_successions', {
      type: ['MERGE', 'SPLIT', 'TRANSFER_FUNCTION'][index],
      effective_on: index < 2 ? '2025-07-01T12:00:00+07:00' : '2026-01-01T12:00:00+07:00',
      note: oddText(index),
      legal_basis_id: legalBasis,
    })
    await insertParts(insert, 'agency_successions_from', id, [{ agency_id: district }, { agency_id: centre }])
    await insertParts(insert, 'agency_successions_to', id, [
      { agency_id: index === 1 ? committee : ward, extent: 'PART', note: index === 0 ? oddText(9) : null },
      { agency_id: centre, extent: 'FUNCTION' },
    ])
  }
}
