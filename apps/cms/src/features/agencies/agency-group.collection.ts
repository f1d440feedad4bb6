import type { CollectionConfig } from 'payload'
import { administrators } from '../../access/administrators.ts'
import { publishers } from '../../access/publishers.ts'
import { staffOnly } from '../../access/staff-only.ts'
import { relation } from '../../fields/relation.ts'
import { rows } from '../../fields/rows.ts'
import { line } from '../../fields/text.ts'
import { cleanText } from '../publishing/clean-text.ts'

/** Several agencies addressed by one phrase; a directive to a group opens one task for each member of that day. */
export const agencyGroups: CollectionConfig = {
  slug: 'agency-groups',
  labels: { singular: { vi: 'Nhóm cơ quan', en: 'Agency group' }, plural: { vi: 'Nhóm cơ quan', en: 'Agency groups' } },
  access: { read: staffOnly, create: publishers, update: publishers, delete: administrators },
  admin: {
    group: { vi: 'Tổ chức', en: 'Organisation' },
    description: {
      vi: 'Cách gọi chung như “các phòng, ban chuyên môn”. Giao việc cho nhóm là giao cho từng cơ quan còn hoạt động vào ngày văn bản.',
      en: 'Collective names. Work given to a group is given to each member that existed on the day of the document.',
    },
    useAsTitle: 'name',
    defaultColumns: ['name', 'updatedAt'],
    hideAPIURL: true,
  },
  defaultSort: 'name',
  disableDuplicate: true,
  disableBulkEdit: true,
  disableBulkDelete: true,
  hooks: { beforeValidate: [cleanText] },
  fields: [
    line({ name: 'name', label: { vi: 'Tên nhóm', en: 'Name of the group' }, required: true, localized: true }),
    rows({
      name: 'aliases',
      label: { vi: 'Cách gọi trong văn bản', en: 'How documents call it' },
      row: { vi: 'Cách gọi', en: 'Phrase' },
      fields: [line({ name: 'value', label: { vi: 'Cách gọi', en: 'Phrase' }, required: true })],
    }),
    rows({
      name: 'members',
      label: { vi: 'Cơ quan trong nhóm', en: 'Members' },
      row: { vi: 'Cơ quan', en: 'Member' },
      description: {
        vi: 'Ghi cả cơ quan đã kết thúc hoạt động; ngày hiệu lực của từng cơ quan quyết định.',
        en: 'Former agencies too; their own span of validity decides.',
      },
      fields: [relation({ name: 'agency', label: { vi: 'Cơ quan', en: 'Agency' }, to: 'agencies', required: true })],
    }),
  ],
}
