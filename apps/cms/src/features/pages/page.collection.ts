import type { Tab } from 'payload'
import { line, paragraph } from '../../fields/text.ts'
import { publishable } from '../publishing/publishable.ts'

/** What a portal tells of itself: introduction, contact, accessibility statement. */
export const pages = publishable({
  slug: 'pages',
  labels: {
    singular: { vi: 'Trang thông tin', en: 'Page' },
    plural: { vi: 'Trang thông tin', en: 'Pages' },
  },
  description: {
    vi: 'Giới thiệu, liên hệ, tuyên bố về khả năng tiếp cận… Trang có số thứ tự thì hiện ở chân mọi trang.',
    en: 'Introduction, contact, accessibility statement… One with a position stands at the foot of every page.',
  },
  titleField: 'title',
  portalPath: 'trang',
  agencyField: 'issuingAgency',
  listColumns: ['title', 'footerPosition', 'issuingAgency', '_status', 'updatedAt'],
  searchableFields: ['title', 'slug'],
  tabs: [textTab()],
  sidebar: [
    {
      name: 'footerPosition',
      type: 'number',
      min: 1,
      label: { vi: 'Thứ tự ở chân trang', en: 'Position at the foot' },
      admin: {
        position: 'sidebar',
        step: 1,
        description: { vi: 'Để trống: không hiện ở chân trang.', en: 'Empty: not at the foot of pages.' },
      },
    },
  ],
  addressFrom: (item) => String(item.title ?? ''),
  searchedTexts: () => [],
})

function textTab(): Tab {
  return {
    label: { vi: 'Trang', en: 'Page' },
    fields: [
      line({ name: 'title', label: { vi: 'Tiêu đề', en: 'Title' }, required: true, localized: true }),
      paragraph({ name: 'summary', label: { vi: 'Tóm tắt', en: 'Summary' }, localized: true }),
      { name: 'body', type: 'richText', label: { vi: 'Nội dung', en: 'Body' }, localized: true },
    ],
  }
}
