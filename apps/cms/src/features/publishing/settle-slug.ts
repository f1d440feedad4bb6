import { slugify } from '@thong-suot/vocabulary'
import type { CollectionBeforeChangeHook, CollectionSlug, PayloadRequest, Where } from 'payload'
import { refuseField } from '../../errors.ts'
import { isPublishing } from './is-publishing.ts'
import type { Draft } from './publishable.ts'
import { findLatestRow, findLiveRow } from './stored-rows.ts'

/** Keeps the address folded, unique and stable; a deliberate change after publication leaves the old one behind as a redirect. */
export function settleSlug(addressFrom: (item: Draft) => string): CollectionBeforeChangeHook {
  return async ({ collection, data, originalDoc, req }) => {
    const live = await findLiveRow(collection.slug, originalDoc?.id, req)
    const written = slugify(data.slug ?? '')
    const kept: string | undefined = live?.slug ?? originalDoc?.slug ?? undefined
    const slug =
      written ||
      kept ||
      (await freeSlug(
        collection.slug,
        slugify(addressFrom(await inVietnamese(collection.slug, data, originalDoc?.id, req))),
        originalDoc?.id,
        req,
      ))
    if (written && written !== kept && (await isTaken(collection.slug, written, originalDoc?.id, req)))
      refuseTaken(collection.slug, req)
    const settled = { ...data, slug: slug ?? null }
    return isPublishing(data, req) ? { ...settled, previousSlugs: earlierSlugs(live, slug) } : settled
  }
}

function earlierSlugs(live: Draft | null, slug: string | undefined): { slug: string }[] {
  const earlier: { slug: string }[] = live?.previousSlugs ?? []
  const all = live?.slug && !earlier.some((row) => row.slug === live.slug) ? [...earlier, { slug: live.slug }] : earlier
  return all.filter((row) => row.slug !== slug)
}

async function inVietnamese(
  collection: CollectionSlug,
  data: Draft,
  id: number | undefined,
  req: PayloadRequest,
): Promise<Draft> {
  if (!req.locale || req.locale === 'vi') return data
  const latest = await findLatestRow(collection, id, req)
  return { ...data, title: latest?.title?.vi ?? data.title }
}

async function freeSlug(
  collection: CollectionSlug,
  base: string,
  id: number | undefined,
  req: PayloadRequest,
): Promise<string | undefined> {
  if (!base) return undefined
  let slug = base
  for (let next = 2; await isTaken(collection, slug, id, req); next++) slug = `${base}-${next}`
  return slug
}

async function isTaken(
  collection: CollectionSlug,
  slug: string,
  id: number | undefined,
  req: PayloadRequest,
): Promise<boolean> {
  const sameAddress: Where = { or: [{ slug: { equals: slug } }, { 'previousSlugs.slug': { equals: slug } }] }
  const where: Where = id === undefined ? sameAddress : { and: [{ id: { not_equals: id } }, sameAddress] }
  return Boolean(await req.payload.db.findOne({ collection, req, where }))
}

function refuseTaken(collection: CollectionSlug, req: PayloadRequest): never {
  refuseField(req, collection, 'slug', {
    vi: 'Đường dẫn này đã dùng cho nội dung khác.',
    en: 'This address belongs to another item.',
  })
}
