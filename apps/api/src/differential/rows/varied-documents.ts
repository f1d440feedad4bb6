import type pg from 'pg'
import type { ContentRows } from '../../testing/content-rows.ts'
import { type InsertRow, insertParts } from './insert-row.ts'
import { oddText } from './odd-texts.ts'
import { publicationOf } from './publication-of.ts'

const relations = ['IMPLEMENTS', 'IMPLEMENTS', 'BASED_ON', 'REPLACES', 'IMPLEMENTS']

/** Documents that lead to each other, in circles too, and to some that are out of sight. */
export async function insertDocuments(
  admin: pg.Pool,
  rows: ContentRows,
  insert: InsertRow,
  { agencies, media }: { agencies: readonly number[]; media: readonly number[] },
): Promise<number[]> {
  const documents: number[] = []
  for (let index = 0; index < 18; index += 1) {
    const issuedOn = index % 4 === 3 ? undefined : `2026-0${1 + (index % 3)}-1${index % 2}`
    const publication = publicationOf(index, agencies[index % 3] as number)
    const id = await rows.document({ ...publication, subject: oddText(index), symbol: `${index}/QĐ-UBND`, issuedOn })
    await insertParts(
      insert,
      'documents_previous_slugs',
      id,
      (publication.previousSlugs ?? []).map((slug) => ({ slug })),
    )
    const file = index % 5 === 0 ? media[4] : index % 7 === 1 ? media[2] : null
    await admin.query(
      `update cms.documents set file_id = $2, signer = $3, effect_status = $4::cms.enum_documents_effect_status,
         symbol_as_written = $5, issuer_as_written = $6, effective_on = $7, is_sample = $8, symbol = $9 where id = $1`,
      [
        id,
        file,
        index % 3 ? oddText(index + 4) : null,
        index % 2 ? 'IN_FORCE' : null,
        index % 4 ? `Số ${index}` : null,
        index % 5 ? null : oddText(index + 1),
        index % 3 ? null : '2026-03-01T05:00:00Z',
        index % 6 === 0,
        index % 6 === 4 ? null : `${index}/QĐ-UBND`,
      ],
    )
    documents.push(id)
  }
  for (const [index, document] of documents.entries()) {
    const targets = [documents[(index + 1) % 18], documents[(index + 7) % 18], index % 3 ? null : document]
    for (const [nth, target] of targets.entries()) {
      const relation = relations[(index + nth) % relations.length]
      const values = { relation, target_id: target, as_written: nth % 2 ? null : oddText(index + nth) }
      await insert('documents_relations', {
        _order: nth + 1,
        _parent_id: document,
        id: `r${document}-${nth}`,
        key: `k${document}-${nth}`,
        ...values,
      })
    }
  }
  await admin.query(`update cms.documents set secrecy_mark = 'MAT' where id = $1`, [documents[13]])
  return documents
}
