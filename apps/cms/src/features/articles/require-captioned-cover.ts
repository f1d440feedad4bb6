import type { CollectionBeforeChangeHook } from 'payload'
import { refuseField } from '../../errors.ts'
import { isPublishing } from '../publishing/is-publishing.ts'
import type { Draft } from '../publishing/publishable.ts'

/** A cover without words for those who cannot see it, or without a caption, is not published. */
export const requireCaptionedCover: CollectionBeforeChangeHook = async ({ collection, data, req }) => {
  if (!isPublishing(data, req) || !data.cover) return data
  const id = typeof data.cover === 'object' ? data.cover.id : data.cover
  const picture = await req.payload.db.findOne<Draft & { id: number }>({
    collection: 'media',
    locale: 'all',
    req,
    where: { id: { equals: id } },
  })
  if (picture?.alt?.vi?.trim() && picture.caption?.vi?.trim()) return data
  refuseField(req, collection.slug, 'cover', {
    vi: 'Ảnh đại diện còn thiếu mô tả hoặc chú thích tiếng Việt.',
    en: 'The cover still lacks its Vietnamese alternative text or caption.',
  })
}
