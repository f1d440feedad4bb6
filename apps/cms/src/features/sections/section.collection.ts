import type { CollectionConfig } from 'payload'
import { administrators } from '../../access/administrators.ts'
import { managingEditors } from '../../access/managing-editors.ts'
import { staffOnly } from '../../access/staff-only.ts'
import { slug } from '../../fields/slug.ts'
import { line } from '../../fields/text.ts'
import { nameSlug } from '../agencies/name-slug.ts'
import { cleanText } from '../publishing/clean-text.ts'

/** The columns of the portal, in the order readers see. */
export const sections: CollectionConfig = {
  slug: 'sections',
  labels: { singular: { vi: 'Chuyên mục', en: 'Section' }, plural: { vi: 'Chuyên mục', en: 'Sections' } },
  access: { read: staffOnly, create: managingEditors, update: managingEditors, delete: administrators },
  admin: {
    group: { vi: 'Nội dung', en: 'Content' },
    description: {
      vi: 'Các chuyên mục tin bài, theo thứ tự trên trang.',
      en: 'Sections of articles, in the order of the page.',
    },
    useAsTitle: 'name',
    defaultColumns: ['name', 'position', 'slug'],
    hideAPIURL: true,
  },
  defaultSort: 'position',
  disableDuplicate: true,
  disableBulkEdit: true,
  disableBulkDelete: true,
  hooks: { beforeValidate: [cleanText], beforeChange: [nameSlug] },
  fields: [
    line({ name: 'name', label: { vi: 'Tên chuyên mục', en: 'Name' }, required: true, localized: true }),
    {
      name: 'position',
      type: 'number',
      label: { vi: 'Thứ tự', en: 'Position' },
      required: true,
      defaultValue: 100,
      admin: { description: { vi: 'Số nhỏ đứng trước.', en: 'Lower numbers come first.' }, step: 10 },
    },
    slug({ vi: 'Tự tạo từ tên tiếng Việt.', en: 'Made from the Vietnamese name.' }),
  ],
}
