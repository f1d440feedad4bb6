import { foldText, slugify } from '@thong-suot/vocabulary'
import type { TransactionalRequest } from './write-request.ts'

/** An article made from the same page before: its address was made from this title, and the portal is the same. */
export async function findEarlierImport(
  { payload, options }: TransactionalRequest,
  title: string,
  portal: string | null,
): Promise<{ id: number; title: string } | null> {
  const address = slugify(title)
  const { docs } = await payload.find({
    collection: 'articles',
    ...options,
    draft: true,
    limit: 50,
    where: { or: [{ slug: { like: address } }, { 'previousSlugs.slug': { equals: address } }] },
  })
  const twin = docs.find(
    (article) =>
      [article.slug ?? '', ...(article.previousSlugs ?? []).map(({ slug }) => slug ?? '')].some((slug) =>
        new RegExp(`^${address}(?:-\\d+)?$`).test(slug),
      ) && foldText(article.sourcePortal ?? '') === foldText(portal ?? ''),
  )
  return twin ? { id: twin.id, title: twin.title } : null
}
