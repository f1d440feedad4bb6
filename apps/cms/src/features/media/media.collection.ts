import type { CollectionConfig } from 'payload'
import { administrators } from '../../access/administrators.ts'
import { nobody } from '../../access/nobody.ts'
import { ownOrEditor } from '../../access/own-or-editor.ts'
import { staffOnly } from '../../access/staff-only.ts'
import { writers } from '../../access/writers.ts'
import { env } from '../../env.ts'
import { line, paragraph } from '../../fields/text.ts'
import { cleanText } from '../publishing/clean-text.ts'
import { recordAuthor } from '../publishing/record-author.ts'
import { nameFileAtRandom } from './name-file-at-random.ts'
import { refuseChangeInUse } from './refuse-change-in-use.ts'

/** Pictures and files; the portal shows them, only staff reach them here. */
export const media: CollectionConfig = {
  slug: 'media',
  labels: { singular: { vi: 'Ảnh, tệp', en: 'Picture or file' }, plural: { vi: 'Ảnh và tệp', en: 'Media' } },
  access: { read: staffOnly, create: writers, update: ownOrEditor, delete: administrators },
  admin: {
    group: { vi: 'Nội dung', en: 'Content' },
    description: {
      vi: 'Ảnh và tệp PDF. Ảnh nào cũng cần mô tả cho người không nhìn thấy và chú thích in dưới ảnh.',
      en: 'Pictures and PDF files. Every picture needs a description for those who cannot see it, and a caption.',
    },
    useAsTitle: 'caption',
    defaultColumns: ['filename', 'caption', 'credit', 'updatedAt'],
    listSearchableFields: ['caption', 'alt', 'credit'],
    hideAPIURL: true,
  },
  defaultSort: '-createdAt',
  disableDuplicate: true,
  disableBulkEdit: true,
  disableBulkDelete: true,
  upload: {
    staticDir: env.MEDIA_DIR,
    mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif', 'application/pdf'],
    imageSizes: [
      { name: 'card', width: 480 },
      { name: 'page', width: 960 },
      { name: 'wide', width: 1600 },
    ],
    adminThumbnail: 'card',
    focalPoint: false,
    crop: false,
    pasteURL: false,
  },
  hooks: {
    beforeOperation: [refuseChangeInUse, nameFileAtRandom],
    beforeValidate: [cleanText],
    beforeChange: [recordAuthor],
  },
  fields: [
    line({
      name: 'alt',
      label: { vi: 'Mô tả ảnh', en: 'Alternative text' },
      required: true,
      localized: true,
      description: {
        vi: 'Nói điều thấy trong ảnh cho người nghe máy đọc; không lặp lại chú thích.',
        en: 'What the picture shows, for people who hear the page; not the caption again.',
      },
    }),
    paragraph({
      name: 'caption',
      label: { vi: 'Chú thích', en: 'Caption' },
      required: true,
      localized: true,
      rows: 2,
      description: { vi: 'In dưới ảnh: ai, việc gì, ở đâu, khi nào.', en: 'Printed below: who, what, where, when.' },
    }),
    line({ name: 'credit', label: { vi: 'Tác giả ảnh, nguồn', en: 'Credit' } }),
    {
      name: 'createdBy',
      type: 'relationship',
      relationTo: 'users',
      label: { vi: 'Người tải lên', en: 'Uploaded by' },
      access: { create: nobody, update: nobody },
      admin: { position: 'sidebar', readOnly: true, allowEdit: false, condition: (item) => Boolean(item?.createdBy) },
    },
  ],
}
