import { component } from '../../fields/component.ts'
import { relation } from '../../fields/relation.ts'
import { type Draft, publishable } from '../publishing/publishable.ts'
import { bodyTab, bylineTab, linksTab } from './article-fields.ts'
import { officeTab } from './office-fields.ts'
import { requireCaptionedCover } from './require-captioned-cover.ts'

/** News that explains a reform to the public. */
export const articles = publishable({
  slug: 'articles',
  labels: { singular: { vi: 'Tin bài', en: 'Article' }, plural: { vi: 'Tin bài', en: 'Articles' } },
  description: {
    vi: 'Tin, bài về cải cách hành chính. Viết bản nháp, rồi người xuất bản đăng.',
    en: 'News and features on administrative reform. Written as drafts, published by a publisher.',
  },
  titleField: 'title',
  portalPath: 'tin-bai',
  agencyField: 'issuingAgency',
  listColumns: ['title', 'section', 'issuingAgency', 'publishedAt', '_status', 'updatedAt'],
  searchableFields: ['title', 'slug'],
  aboveTabs: [component('concludeFromArticle', '/features/compiling/ConcludeFromArticle.tsx#ConcludeFromArticle')],
  tabs: [bodyTab(), bylineTab(), linksTab(), officeTab()],
  sidebar: [
    relation({ name: 'section', label: { vi: 'Chuyên mục', en: 'Section' }, to: 'sections', sidebar: true }),
    {
      name: 'isFeatured',
      type: 'checkbox',
      label: { vi: 'Tin nổi bật', en: 'Featured' },
      defaultValue: false,
      admin: { position: 'sidebar' },
    },
  ],
  addressFrom: (item) => String(item.title ?? ''),
  searchedTexts: (item) => [
    ...(item.authors ?? []).map((author: Draft) => author.name),
    item.bylineUnit,
    ...(item.citations ?? []).map((citation: Draft) => citation.asWritten),
  ],
  onSave: [requireCaptionedCover],
})
