import { type Destination, destinations, type FeaturedKind, featuredKinds, type Label } from '@thong-suot/vocabulary'
import type { ArrayField, CollectionSlug, Field } from 'payload'
import { choice } from '../../fields/choice.ts'
import { relation } from '../../fields/relation.ts'
import { rows } from '../../fields/rows.ts'

/** The links of the main navigation, in their order. */
export function navigation(): ArrayField {
  return rows({
    name: 'navigation',
    label: { vi: 'Điều hướng chính', en: 'Main navigation' },
    row: { vi: 'Mục', en: 'Link' },
    description: {
      vi: 'Để trống: hiện mọi mục theo thứ tự có sẵn.',
      en: 'Empty: everything, in the order that comes with the portal.',
    },
    fields: [
      {
        type: 'row',
        fields: [
          choice({
            name: 'destination',
            label: { vi: 'Dẫn đến', en: 'Leads to' },
            from: destinations,
            required: true,
            width: '50%',
          }),
          only<Destination>('destination', 'PAGE', 'page', 'pages', { vi: 'Trang thông tin', en: 'Page' }),
        ],
      },
    ],
  })
}

/** The relation that holds a featured item of each kind. */
export const featuredFields = {
  ARTICLE: { name: 'article', to: 'articles' },
  CONCLUSION: { name: 'conclusion', to: 'conclusions' },
  PLAN: { name: 'plan', to: 'plans' },
  PROCEDURE_NOTICE: { name: 'procedureNotice', to: 'procedure-notices' },
} as const satisfies Record<FeaturedKind, { name: string; to: CollectionSlug }>

/** What the home page shows before everything else. */
export function featured(): ArrayField {
  return rows({
    name: 'featured',
    label: { vi: 'Mục nổi bật ở trang chủ', en: 'Featured on the home page' },
    row: { vi: 'Mục nổi bật', en: 'Featured item' },
    description: {
      vi: 'Mục bị gỡ hoặc chưa đến giờ đăng thì tự ẩn.',
      en: 'What is withdrawn, or not published yet, is left out by itself.',
    },
    fields: [
      {
        type: 'row',
        fields: [
          choice({
            name: 'kind',
            label: { vi: 'Loại', en: 'Kind' },
            from: featuredKinds,
            required: true,
            width: '40%',
          }),
          ...Object.entries(featuredFields).map(([kind, { name, to }]) =>
            only<FeaturedKind>('kind', kind as FeaturedKind, name, to, featuredKinds[kind as FeaturedKind]),
          ),
        ],
      },
    ],
  })
}

/** A relation asked for only where the choice beside it says so. */
function only<Key extends string>(beside: string, value: Key, name: string, to: CollectionSlug, label: Label): Field {
  const field = relation({ name, label, to, width: '60%' })
  return { ...field, admin: { ...field.admin, condition: (_, row) => row?.[beside] === value } } as Field
}
