import { slugify } from '@thong-suot/vocabulary'
import type { CollectionBeforeChangeHook } from 'payload'

/** The address of a named record: what somebody wrote, else the one it has, else its name folded and numbered where taken. */
export const nameSlug: CollectionBeforeChangeHook = async ({ collection, data, originalDoc, req }) => {
  const kept = slugify(data.slug ?? '') || originalDoc?.slug
  if (kept) return { ...data, slug: kept }
  const base = slugify(String(data.name ?? ''))
  let slug = base
  for (let next = 2; await isTaken(slug); next++) slug = `${base}-${next}`
  return { ...data, slug }

  async function isTaken(candidate: string): Promise<boolean> {
    const where = { slug: { equals: candidate } }
    return Boolean(await req.payload.db.findOne({ collection: collection.slug, req, where }))
  }
}
