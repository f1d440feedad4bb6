import { type FeaturedKind, featuredKinds } from '@thong-suot/vocabulary'
import type { GlobalBeforeValidateHook } from 'payload'
import { refuseField } from '../../errors.ts'
import type { Draft } from '../publishing/publishable.ts'
import { featuredFields } from './navigation-fields.ts'

/** A link leads somewhere, and once; a featured item is named. */
export const requireTargets: GlobalBeforeValidateHook = ({ data, global, req }) => {
  const links: Draft[] = data?.navigation ?? []
  for (const [index, { destination, page }] of links.entries()) {
    if (destination === 'PAGE' && !page)
      refuseField(req, global.slug, `navigation.${index}.page`, { vi: 'Hãy chọn trang.', en: 'Choose the page.' })
    const isSame = (other: Draft) =>
      other.destination === destination && (destination !== 'PAGE' || other.page === page)
    if (links.findIndex(isSame) < index)
      refuseField(req, global.slug, `navigation.${index}.destination`, {
        vi: 'Mục này đã có ở trên.',
        en: 'This link stands above already.',
      })
  }
  const featured: Draft[] = data?.featured ?? []
  for (const [index, row] of featured.entries()) {
    const kind: FeaturedKind | undefined = row.kind
    if (!kind) continue
    const field = featuredFields[kind].name
    if (featured.findIndex((other) => other.kind === kind && other[field] === row[field]) < index)
      refuseField(req, global.slug, `featured.${index}.kind`, {
        vi: 'Mục này đã có ở trên.',
        en: 'This item stands above already.',
      })
    if (row[field]) continue
    const name = featuredKinds[kind]
    refuseField(req, global.slug, `featured.${index}.${field}`, {
      vi: `Hãy chọn ${name.vi.toLowerCase()}.`,
      en: `Choose the ${name.en.toLowerCase()}.`,
    })
  }
  return data
}
