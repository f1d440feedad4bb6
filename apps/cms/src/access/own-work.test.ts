import { expect, test } from 'vitest'
import { agencyData, articleData, documentData, insertPublished } from '../testing/drafts.ts'
import { openNewsroom } from '../testing/newsroom.ts'

const { payload, staff, requestOf } = await openNewsroom()

test('a contributor edits a draft of their own, and cannot publish it', async () => {
  const mine = { user: staff.CONTRIBUTOR, overrideAccess: false } as const
  const draft = await payload.create({
    collection: 'articles',
    data: articleData({ createdBy: staff.EDITOR.id }),
    ...mine,
  })
  expect(draft.createdBy).toMatchObject({ id: staff.CONTRIBUTOR.id })

  const edited = await payload.update({ collection: 'articles', id: draft.id, data: { title: 'Sửa lại' }, ...mine })
  expect(edited.title).toBe('Sửa lại')
  await expect(
    payload.update({ collection: 'articles', id: draft.id, data: { _status: 'published' }, ...mine }),
  ).rejects.toMatchObject({ status: 403 })
})

test('publishing on behalf of a contributor is refused in words, even where access was overridden', async () => {
  const req = await requestOf('CONTRIBUTOR')
  const published = payload.create({
    collection: 'articles',
    data: articleData({ _status: 'published' }),
    overrideAccess: true,
    req,
  })
  await expect(published).rejects.toThrow('Bạn chưa có quyền xuất bản')
})

test('an account that was disabled has no rights left, whatever its session says', async () => {
  const user = { ...staff.ADMINISTRATOR, enabled: false }
  await expect(payload.find({ collection: 'articles', user, overrideAccess: false })).rejects.toMatchObject({
    status: 403,
  })
})

test('an officer reads what their agency keeps internal, not what another agency does', async () => {
  const own = await payload.create({ collection: 'agencies', data: agencyData(), overrideAccess: true })
  const other = await payload.create({ collection: 'agencies', data: agencyData(), overrideAccess: true })
  const officer = { ...staff.AGENCY_OFFICER, agency: own.id }
  for (const [issuer, found] of [
    [own.id, 1],
    [other.id, 0],
  ] as const) {
    const { id } = await insertPublished(payload, 'documents', documentData({ issuer, audience: 'INTERNAL' }))
    const { totalDocs } = await payload.find({
      collection: 'documents',
      where: { id: { equals: id } },
      user: officer,
      overrideAccess: false,
    })
    expect(totalDocs).toBe(found)
  }
})

test('an officer sees nothing before its time, nor what was withdrawn', async () => {
  const mine = { user: staff.AGENCY_OFFICER, overrideAccess: false } as const
  const publishedAt = new Date(Date.now() + 86_400_000).toISOString()
  const ahead = await insertPublished(payload, 'articles', articleData({ publishedAt }))
  const gone = await insertPublished(payload, 'articles', articleData())
  await expect(payload.findByID({ collection: 'articles', id: gone.id, ...mine })).resolves.toBeTruthy()
  const withdrawnAt = new Date().toISOString()
  await payload.db.updateOne({ collection: 'articles', id: gone.id, data: { withdrawnAt }, returning: false })
  for (const { id } of [ahead, gone]) {
    for (const draft of [false, true]) {
      await expect(payload.findByID({ collection: 'articles', id, draft, ...mine })).rejects.toMatchObject({
        status: 404,
      })
    }
  }
})

test('royalties are seen and set by managing editors only', async () => {
  const data = articleData({ royaltyAmount: 500_000 })
  const byEditor = await payload.create({ collection: 'articles', data, user: staff.EDITOR, overrideAccess: false })
  expect(await royaltyOf(byEditor.id)).toBeFalsy()

  const byManager = await payload.create({
    collection: 'articles',
    data,
    user: staff.MANAGING_EDITOR,
    overrideAccess: false,
  })
  expect(await royaltyOf(byManager.id)).toBe(500_000)
  const seen = await payload.findByID({
    collection: 'articles',
    id: byManager.id,
    user: staff.PUBLISHER,
    overrideAccess: false,
  })
  expect(seen).not.toHaveProperty('royaltyAmount')
})

test('nobody but an administrator gives roles, not even to themselves', async () => {
  const data = { name: 'Tên mới', role: 'ADMINISTRATOR' as const }
  const self = await payload.update({
    collection: 'users',
    id: staff.EDITOR.id,
    data,
    user: staff.EDITOR,
    overrideAccess: false,
  })
  expect(self).toMatchObject({ name: 'Tên mới', role: 'EDITOR' })
})

test('what only hooks record cannot be sent in', async () => {
  const sent = articleData({
    liveFrom: '2001-01-01T00:00:00.000Z',
    withdrawnReason: 'x',
    previousSlugs: [{ slug: 'y' }],
  })
  const draft = await payload.create({
    collection: 'articles',
    data: sent,
    user: staff.PUBLISHER,
    overrideAccess: false,
  })
  expect(draft.liveFrom ?? null).toBeNull()
  expect(draft.withdrawnReason ?? null).toBeNull()
  expect(draft.previousSlugs ?? []).toEqual([])
})

async function royaltyOf(id: number): Promise<number | null | undefined> {
  return (await payload.findByID({ collection: 'articles', id, draft: true, overrideAccess: true })).royaltyAmount
}
