import { citationRelations } from '@thong-suot/vocabulary'
import type { ArrayField, Field } from 'payload'
import { choice } from './choice.ts'
import { relation } from './relation.ts'
import { rows } from './rows.ts'
import { line } from './text.ts'

/** Documents a text names: as written there, and the record when it is known. */
export function citations({ withRelation }: { withRelation: boolean }): ArrayField {
  const kind = choice({
    name: 'relation',
    label: { vi: 'Quan hệ', en: 'Relation' },
    from: citationRelations,
    required: true,
    defaultValue: 'REFERS_TO',
    width: '30%',
  })
  const asWritten = line({
    name: 'asWritten',
    label: { vi: 'Viết trong bài', en: 'As written' },
    required: true,
    width: withRelation ? '35%' : '50%',
    placeholder: { vi: 'Công văn số 628/UBND', en: 'Official letter 628/UBND' },
  })
  const document = relation({
    name: 'document',
    label: { vi: 'Văn bản', en: 'Document' },
    to: 'documents',
    width: withRelation ? '35%' : '50%',
  })
  const fields: Field[] = withRelation ? [kind, asWritten, document] : [asWritten, document]
  return rows({
    name: 'citations',
    label: { vi: 'Văn bản được dẫn', en: 'Documents cited' },
    row: { vi: 'Văn bản được dẫn', en: 'Cited document' },
    description: {
      vi: 'Ghi đúng như trong bài, rồi chọn văn bản nếu đã có trong kho.',
      en: 'As the text writes it; then choose the document if it is on record.',
    },
    fields: [{ type: 'row', fields }],
  })
}
