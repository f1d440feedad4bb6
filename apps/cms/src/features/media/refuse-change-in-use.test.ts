import sharp from 'sharp'
import { expect, test } from 'vitest'
import { articleData, insertPublished } from '../../testing/drafts.ts'
import { openNewsroom } from '../../testing/newsroom.ts'

const { payload, staff } = await openNewsroom()

async function uploadPicture(): Promise<number> {
  const data = await sharp({ create: { width: 8, height: 8, channels: 3, background: 'white' } })
    .png()
    .toBuffer()
  const { id } = await payload.create({
    collection: 'media',
    data: { alt: 'Trụ sở', caption: 'Trụ sở xã' },
    file: { data, mimetype: 'image/png', name: 'anh.png', size: data.length },
    user: staff.CONTRIBUTOR,
    overrideAccess: false,
  })
  return id
}

const recaption = (id: number, user: object) =>
  payload.update({ collection: 'media', id, data: { caption: 'Chú thích khác' }, user, overrideAccess: false })

test('a contributor changes their picture until something published shows it; a publisher also then', async () => {
  const id = await uploadPicture()
  await payload.create({ collection: 'articles', data: articleData({ cover: id }), overrideAccess: true })
  await expect(recaption(id, staff.CONTRIBUTOR)).resolves.toMatchObject({ caption: 'Chú thích khác' })

  await insertPublished(payload, 'articles', articleData({ photos: [{ media: id }] }))
  await expect(recaption(id, staff.CONTRIBUTOR)).rejects.toMatchObject({ status: 403 })
  await expect(recaption(id, staff.EDITOR)).rejects.toThrow('đã đăng')
  const many = { collection: 'media', where: { id: { equals: id } }, data: { credit: 'Tôi' } } as const
  await expect(payload.update({ ...many, user: staff.CONTRIBUTOR, overrideAccess: false })).rejects.toMatchObject({
    status: 403,
  })
  await expect(recaption(id, staff.PUBLISHER)).resolves.toBeTruthy()
})
