import { expect, test } from 'vitest'
import { articleData, conclusionData, insertPublished } from '../../testing/drafts.ts'
import { openNewsroom } from '../../testing/newsroom.ts'

const { payload, staff, requestOf, askAs } = await openNewsroom()
// it reads the environment, which the newsroom has set by now
const { withdraw } = await import('./withdraw.ts')
const publisher = { user: staff.PUBLISHER, overrideAccess: false } as const
const collection = 'articles'

test('withdrawing an item with a newer draft does not publish the draft, and does not lose it', async () => {
  const { id } = await insertPublished(payload, collection, articleData({ title: 'Bản đã đăng' }))
  await payload.update({
    collection,
    id,
    locale: 'en',
    data: { title: 'Published', _status: 'published' },
    ...publisher,
  })
  await payload.update({ collection, id, data: { title: 'Bản nháp mới' }, ...publisher })

  await withdraw(payload, { collection, id, reason: 'Đăng nhầm', req: await requestOf('PUBLISHER') })

  const live = await storedRow(id)
  expect(live).toMatchObject({
    title: { vi: 'Bản đã đăng', en: 'Published' },
    _status: 'published',
    withdrawnReason: 'Đăng nhầm',
  })
  expect(live.withdrawnAt).toBeTruthy()
  const newest = await payload.findByID({ collection, id, draft: true, ...publisher })
  expect(newest).toMatchObject({ title: 'Bản nháp mới', _status: 'draft' })
  const versions = await payload.findVersions({
    collection,
    where: { parent: { equals: id } },
    sort: '-updatedAt',
    ...publisher,
  })
  expect(versions.docs.slice(0, 2).map(({ version }) => [version.title, version._status])).toEqual([
    ['Bản nháp mới', 'draft'],
    ['Bản đã đăng', 'published'],
  ])
})

test('a withdrawn conclusion keeps its directives and their keys', async () => {
  const directives = [{ text: 'Giao Văn phòng tham mưu', parties: [{ role: 'LEAD', asWritten: 'Văn phòng' }] }]
  const { id } = await insertPublished(payload, 'conclusions', conclusionData({ tracking: 'ARCHIVED', directives }))
  const before = await payload.findByID({ collection: 'conclusions', id, overrideAccess: true })
  await withdraw(payload, {
    collection: 'conclusions',
    id,
    reason: 'Văn bản thu hồi',
    req: await requestOf('PUBLISHER'),
  })
  const after = await payload.findByID({ collection: 'conclusions', id, overrideAccess: true })
  expect(after.directives).toEqual(before.directives)
})

test('publishing again ends a withdrawal', async () => {
  const { id } = await insertPublished(payload, collection, articleData())
  await withdraw(payload, { collection, id, reason: 'Kiểm tra lại', req: await requestOf('PUBLISHER') })
  await payload.update({ collection, id, data: { _status: 'published' }, ...publisher })
  expect(await storedRow(id)).toMatchObject({ withdrawnAt: null, withdrawnReason: null })
})

test('what was withdrawn and is published again for a time ahead waits for that time', async () => {
  const { id } = await insertPublished(payload, collection, articleData())
  await withdraw(payload, { collection, id, reason: 'Kiểm tra lại', req: await requestOf('PUBLISHER') })
  const publishedAt = new Date(Date.now() + 86_400_000).toISOString()
  await payload.update({ collection, id, data: { publishedAt, _status: 'published' }, ...publisher })
  expect(new Date((await storedRow(id)).liveFrom).toISOString()).toBe(publishedAt)
})

test('a draft saved after a withdrawal does not end it', async () => {
  const { id } = await insertPublished(payload, collection, articleData())
  await withdraw(payload, { collection, id, reason: 'Kiểm tra lại', req: await requestOf('PUBLISHER') })
  await payload.update({ collection, id, data: { title: 'Sửa nháp' }, ...publisher })
  expect((await storedRow(id)).withdrawnAt).toBeTruthy()
})

test('only what is published is withdrawn, once, with a reason, by a publisher', async () => {
  const req = await requestOf('PUBLISHER')
  const draft = await payload.create({ collection, data: articleData(), ...publisher })
  await expect(withdraw(payload, { collection, id: draft.id, reason: 'x', req })).rejects.toThrow('chưa được đăng')

  const { id } = await insertPublished(payload, collection, articleData())
  await expect(withdraw(payload, { collection, id, reason: '  ', req })).rejects.toMatchObject({
    data: { errors: [{ path: 'reason' }] },
  })
  await expect(
    withdraw(payload, { collection, id, reason: 'x', req: await requestOf('EDITOR') }),
  ).rejects.toMatchObject({ status: 403 })
  expect((await storedRow(id)).withdrawnAt).toBeNull()

  await withdraw(payload, { collection, id, reason: 'x', req })
  await expect(withdraw(payload, { collection, id, reason: 'x', req })).rejects.toThrow('đã được rút')
})

test('a withdrawal that fails half-way leaves nothing behind', async () => {
  const { id } = await insertPublished(payload, collection, articleData())
  const { createVersion } = payload.db
  payload.db.createVersion = () => Promise.reject(new Error('disk full'))
  await expect(withdraw(payload, { collection, id, reason: 'x', req: await requestOf('PUBLISHER') })).rejects.toThrow(
    'disk full',
  )
  payload.db.createVersion = createVersion
  expect((await storedRow(id)).withdrawnAt).toBeNull()
})

test('the button of the edit view asks the same of the REST interface', async () => {
  const { id } = await insertPublished(payload, collection, articleData())
  const send = (reason: string) =>
    askAs('PUBLISHER', `/api/${collection}/${id}/withdraw`, { method: 'POST', body: { reason }, language: 'en' })
  const refused = await send('')
  expect(refused.status).toBe(400)
  expect(JSON.stringify(await refused.json())).toContain('Write the reason')
  expect((await send('Printed by mistake')).status).toBe(200)
  expect(await storedRow(id)).toMatchObject({ withdrawnReason: 'Printed by mistake', updatedBy: staff.PUBLISHER.id })
  const { docs } = await payload.findVersions({ collection, where: { parent: { equals: id } }, depth: 0, ...publisher })
  expect(docs[0]?.version.updatedBy).toBe(staff.PUBLISHER.id)
})

// biome-ignore lint/suspicious/noExplicitAny: the stored row, in every language
async function storedRow(id: number): Promise<any> {
  return payload.db.findOne({ collection, locale: 'all', where: { id: { equals: id } } })
}
