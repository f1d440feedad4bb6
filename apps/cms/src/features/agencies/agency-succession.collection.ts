import { successionExtents, successionTypes } from '@thong-suot/vocabulary'
import type { CollectionConfig } from 'payload'
import { administrators } from '../../access/administrators.ts'
import { publishers } from '../../access/publishers.ts'
import { staffOnly } from '../../access/staff-only.ts'
import { calendarDate } from '../../fields/calendar-date.ts'
import { choice } from '../../fields/choice.ts'
import { relation } from '../../fields/relation.ts'
import { rows } from '../../fields/rows.ts'
import { line, paragraph } from '../../fields/text.ts'
import { cleanText } from '../publishing/clean-text.ts'

/** On a day, some agencies pass to others, whole or in part: no tree, and the same name may go on for another area. */
export const agencySuccessions: CollectionConfig = {
  slug: 'agency-successions',
  labels: {
    singular: { vi: 'Lần sắp xếp cơ quan', en: 'Agency succession' },
    plural: { vi: 'Sắp xếp cơ quan', en: 'Agency successions' },
  },
  access: { read: staffOnly, create: publishers, update: publishers, delete: administrators },
  admin: {
    group: { vi: 'Tổ chức', en: 'Organisation' },
    description: {
      vi: 'Sáp nhập, chia tách, đổi tên, chuyển chức năng: từ những cơ quan nào sang những cơ quan nào, từ ngày nào, theo văn bản nào.',
      en: 'Mergers, splits, renamings, transfers: from which agencies to which, since when, by which document.',
    },
    useAsTitle: 'note',
    defaultColumns: ['note', 'type', 'effectiveOn', 'legalBasis'],
    hideAPIURL: true,
  },
  defaultSort: '-effectiveOn',
  disableDuplicate: true,
  disableBulkEdit: true,
  disableBulkDelete: true,
  hooks: { beforeValidate: [cleanText] },
  fields: [
    {
      type: 'row',
      fields: [
        choice({
          name: 'type',
          label: { vi: 'Hình thức', en: 'Type' },
          from: successionTypes,
          required: true,
          width: '50%',
        }),
        calendarDate({
          name: 'effectiveOn',
          label: { vi: 'Có hiệu lực từ ngày', en: 'Effective on' },
          required: true,
          width: '50%',
        }),
      ],
    },
    paragraph({
      name: 'note',
      label: { vi: 'Tóm tắt', en: 'Summary' },
      required: true,
      rows: 2,
      description: { vi: 'Một câu nói rõ ai chuyển sang ai.', en: 'One sentence: who passes to whom.' },
    }),
    relation({ name: 'legalBasis', label: { vi: 'Căn cứ pháp lý', en: 'Legal basis' }, to: 'documents' }),
    rows({
      name: 'from',
      label: { vi: 'Từ cơ quan', en: 'From' },
      row: { vi: 'Cơ quan cũ', en: 'Former agency' },
      fields: [relation({ name: 'agency', label: { vi: 'Cơ quan', en: 'Agency' }, to: 'agencies', required: true })],
    }),
    rows({
      name: 'to',
      label: { vi: 'Sang cơ quan', en: 'To' },
      row: { vi: 'Cơ quan tiếp nhận', en: 'Receiving agency' },
      fields: [
        {
          type: 'row',
          fields: [
            relation({
              name: 'agency',
              label: { vi: 'Cơ quan', en: 'Agency' },
              to: 'agencies',
              required: true,
              width: '60%',
            }),
            choice({
              name: 'extent',
              label: { vi: 'Phạm vi', en: 'Extent' },
              from: successionExtents,
              required: true,
              defaultValue: 'WHOLE',
              width: '40%',
            }),
          ],
        },
        line({ name: 'note', label: { vi: 'Ghi chú', en: 'Note' } }),
      ],
    }),
  ],
}
