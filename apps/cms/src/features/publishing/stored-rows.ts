import type { CollectionSlug, PayloadRequest, Where } from 'payload'
import type { Draft } from './publishable.ts'

type Id = number | string

/** The row the public side reads, when the item was ever published; newer drafts are not in it. */
export async function findLiveRow(
  collection: CollectionSlug,
  id: Id | undefined,
  req: PayloadRequest,
): Promise<Draft | null> {
  if (id === undefined) return null
  const row = await req.payload.db.findOne<Draft & { id: Id }>({
    collection,
    locale: 'all',
    req,
    where: { id: { equals: id } },
  })
  return row?.liveFrom ? row : null
}

/** The newest version, draft or not, with every language: what a save builds upon. */
export async function findLatestRow(
  collection: CollectionSlug,
  id: Id | undefined,
  req: PayloadRequest,
): Promise<Draft | null> {
  if (id === undefined) return null
  const where: Where = { and: [{ parent: { equals: id } }, { latest: { equals: true } }] }
  const { docs } = await req.payload.db.findVersions<Draft & { id: Id }>({
    collection,
    limit: 1,
    locale: 'all',
    req,
    where,
  })
  return docs[0]?.version ?? null
}
