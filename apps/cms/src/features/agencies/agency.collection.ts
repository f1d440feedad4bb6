import { agencyKinds, agencyLevels } from '@thong-suot/vocabulary'
import type { CollectionConfig } from 'payload'
import { administrators } from '../../access/administrators.ts'
import { publishers } from '../../access/publishers.ts'
import { staffOnly } from '../../access/staff-only.ts'
import { calendarDate } from '../../fields/calendar-date.ts'
import { choice } from '../../fields/choice.ts'
import { relation } from '../../fields/relation.ts'
import { rows } from '../../fields/rows.ts'
import { sampleMark } from '../../fields/sample-mark.ts'
import { slug } from '../../fields/slug.ts'
import { line } from '../../fields/text.ts'
import { cleanText } from '../publishing/clean-text.ts'
import { nameSlug } from './name-slug.ts'
import { refuseEndBeforeStart } from './refuse-end-before-start.ts'

/** A body of the State, the Party or an organisation, as it stood between two days; names are not identifiers. */
export const agencies: CollectionConfig = {
  slug: 'agencies',
  labels: { singular: { vi: 'Cơ quan', en: 'Agency' }, plural: { vi: 'Cơ quan', en: 'Agencies' } },
  access: { read: staffOnly, create: publishers, update: publishers, delete: administrators },
  admin: {
    group: { vi: 'Tổ chức', en: 'Organisation' },
    description: {
      vi: 'Mỗi cơ quan theo tên và thời gian tồn tại của nó. Khi đổi tên hay sáp nhập: lập cơ quan mới và ghi một lần chuyển tiếp, không sửa tên cũ.',
      en: 'Each agency with its name and span of existence. On renaming or merger: add the new agency and a succession, do not edit the old name.',
    },
    useAsTitle: 'name',
    defaultColumns: ['name', 'level', 'kind', 'parent', 'validFrom', 'validTo'],
    listSearchableFields: ['name', 'shortName', 'slug'],
    hideAPIURL: true,
  },
  defaultSort: 'name',
  disableDuplicate: true,
  disableBulkEdit: true,
  disableBulkDelete: true,
  hooks: { beforeValidate: [cleanText, refuseEndBeforeStart], beforeChange: [nameSlug] },
  fields: [
    {
      type: 'row',
      fields: [
        line({
          name: 'name',
          label: { vi: 'Tên đầy đủ', en: 'Full name' },
          required: true,
          localized: true,
          width: '70%',
        }),
        line({ name: 'shortName', label: { vi: 'Tên gọn', en: 'Short name' }, width: '30%' }),
      ],
    },
    {
      type: 'row',
      fields: [
        choice({ name: 'level', label: { vi: 'Cấp', en: 'Level' }, from: agencyLevels, required: true, width: '50%' }),
        choice({
          name: 'kind',
          label: { vi: 'Loại cơ quan', en: 'Kind' },
          from: agencyKinds,
          required: true,
          width: '50%',
        }),
      ],
    },
    relation({ name: 'parent', label: { vi: 'Cơ quan cấp trên trực tiếp', en: 'Parent agency' }, to: 'agencies' }),
    rows({
      name: 'aliases',
      label: { vi: 'Tên gọi khác', en: 'Other names' },
      row: { vi: 'Tên gọi khác', en: 'Other name' },
      description: {
        vi: 'Cách văn bản hay gọi, kể cả chức danh: “UBND xã”, “Chủ tịch UBND xã”.',
        en: 'How documents call it, posts included.',
      },
      fields: [line({ name: 'value', label: { vi: 'Tên gọi', en: 'Name' }, required: true })],
    }),
    {
      type: 'row',
      fields: [
        calendarDate({ name: 'validFrom', label: { vi: 'Hoạt động từ ngày', en: 'Valid from' }, width: '50%' }),
        calendarDate({
          name: 'validTo',
          label: { vi: 'Đến hết ngày', en: 'Valid to' },
          description: { vi: 'Để trống khi còn hoạt động.', en: 'Empty while it exists.' },
          width: '50%',
        }),
      ],
    },
    slug({
      vi: 'Tự tạo từ tên tiếng Việt, không đổi theo tên.',
      en: 'Made from the Vietnamese name; does not follow later edits.',
    }),
    sampleMark(),
  ],
}
