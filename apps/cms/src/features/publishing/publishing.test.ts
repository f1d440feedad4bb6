import { expect, test } from 'vitest'
import { articleData, insertPublished } from '../../testing/drafts.ts'
import { openNewsroom } from '../../testing/newsroom.ts'

const { payload, staff, askAs } = await openNewsroom()
const publisher = { user: staff.PUBLISHER, overrideAccess: false } as const
const collection = 'articles'

test('an address is made from the Vietnamese title, folded', async () => {
  const draft = await payload.create({
    collection,
    data: articleData({ title: 'Đẩy mạnh cải cách hành chính' }),
    ...publisher,
  })
  expect(draft.slug).toBe('day-manh-cai-cach-hanh-chinh')
})

test('two items of one title get two addresses', async () => {
  const first = await payload.create({ collection, data: articleData({ title: 'Trùng tiêu đề' }), ...publisher })
  const second = await payload.create({ collection, data: articleData({ title: 'Trùng tiêu đề' }), ...publisher })
  expect([first.slug, second.slug]).toEqual(['trung-tieu-de', 'trung-tieu-de-2'])
})

test('an address somebody else has is refused, also one they had before', async () => {
  const { id } = await insertPublished(payload, collection, articleData({ slug: 'cu' }))
  await payload.update({ collection, id, data: { slug: 'moi', _status: 'published' }, ...publisher })
  for (const slug of ['cu', 'moi']) {
    const taken = payload.create({ collection, data: articleData({ slug }), ...publisher })
    await expect(taken).rejects.toMatchObject({ data: { errors: [{ path: 'slug' }] } })
  }
})

test('an address stays when the title changes, and when somebody clears it', async () => {
  const { id, slug } = await insertPublished(payload, collection, articleData({ title: 'Tên ban đầu' }))
  const renamed = await payload.update({
    collection,
    id,
    data: { title: 'Tên khác hẳn', slug: '', _status: 'published' },
    ...publisher,
  })
  expect(renamed).toMatchObject({ title: 'Tên khác hẳn', slug })
  expect(renamed.previousSlugs ?? []).toEqual([])
})

test('an address changed after publication leaves the old one behind, and may come back', async () => {
  const { id } = await insertPublished(payload, collection, articleData({ slug: 'dia-chi-mot' }))
  await payload.update({ collection, id, data: { slug: 'dia-chi-hai' }, ...publisher })
  expect(await publishedRow(id)).toMatchObject({ slug: 'dia-chi-mot', previousSlugs: [] })

  await payload.update({ collection, id, data: { _status: 'published' }, ...publisher })
  expect(await publishedRow(id)).toMatchObject({ slug: 'dia-chi-hai', previousSlugs: [{ slug: 'dia-chi-mot' }] })

  await payload.update({ collection, id, data: { slug: 'dia-chi-mot', _status: 'published' }, ...publisher })
  expect(await publishedRow(id)).toMatchObject({ slug: 'dia-chi-mot', previousSlugs: [{ slug: 'dia-chi-hai' }] })
})

test('an English save does not make the address', async () => {
  const { id } = await payload.create({
    collection,
    data: articleData({ title: 'Họp giao ban', slug: undefined }),
    ...publisher,
  })
  const english = await payload.update({ collection, id, locale: 'en', data: { title: 'Briefing' }, ...publisher })
  expect(english.slug).toBe('hop-giao-ban')
})

test('what is published without a day is published now', async () => {
  const before = Date.now()
  const { publishedAt, liveFrom } = await insertPublished(payload, collection, articleData())
  expect(new Date(publishedAt ?? 0).getTime()).toBeGreaterThanOrEqual(before)
  expect(liveFrom).toBe(publishedAt)
})

test('a past day changes only the day shown; a day ahead is the minute it becomes visible', async () => {
  const past = await insertPublished(payload, collection, articleData({ publishedAt: '2020-07-10T02:00:00.000Z' }))
  expect(past.publishedAt).toBe('2020-07-10T02:00:00.000Z')
  expect(new Date(past.liveFrom ?? 0).getTime()).toBeGreaterThan(Date.now() - 60_000)

  const ahead = new Date(Date.now() + 3_600_000).toISOString()
  const future = await insertPublished(payload, collection, articleData({ publishedAt: ahead }))
  expect(future.liveFrom).toBe(ahead)

  const earlier = new Date(Date.now() + 60_000).toISOString()
  const moved = await payload.update({
    collection,
    id: future.id,
    data: { publishedAt: earlier, _status: 'published' },
    ...publisher,
  })
  expect(moved.liveFrom).toBe(earlier)
})

test('publishing again does not move the minute since which an item is live', async () => {
  const { id, liveFrom } = await insertPublished(payload, collection, articleData())
  const publishedAt = '2020-07-10T02:00:00.000Z'
  const again = await payload.update({ collection, id, data: { publishedAt, _status: 'published' }, ...publisher })
  expect(again).toMatchObject({ publishedAt, liveFrom })
})

test('what is live already is not published for a time ahead', async () => {
  const { id, publishedAt } = await insertPublished(payload, collection, articleData({ title: 'Bản đang xem' }))
  const data = { title: 'Bản sửa', publishedAt: new Date(Date.now() + 3_600_000).toISOString() }
  const draft = await askAs('PUBLISHER', `/api/${collection}/${id}?draft=true`, { method: 'PATCH', body: data })
  expect(draft.status).toBe(200)
  for (const [language, words] of Object.entries({ vi: 'Hãy để nguyên ngày giờ đăng', en: 'Leave the day as it is' })) {
    const body = { _status: 'published' }
    const refused = await askAs('PUBLISHER', `/api/${collection}/${id}`, { method: 'PATCH', body, language })
    expect(refused.status).toBe(400)
    const message = expect.stringContaining(words)
    expect(await refused.json()).toMatchObject({ errors: [{ data: { errors: [{ path: 'publishedAt', message }] } }] })
  }
  expect(await publishedRow(id)).toMatchObject({ title: { vi: 'Bản đang xem' }, publishedAt })
})

test('a newer draft leaves what is published untouched, however it is saved', async () => {
  const { id } = await insertPublished(payload, collection, articleData({ title: 'Bản đã đăng' }))
  for (const data of [{ title: 'Nháp một' }, { title: 'Nháp hai', _status: 'draft' as const }]) {
    await payload.update({ collection, id, data, ...publisher })
    await payload.update({ collection, id, data, draft: true, ...publisher })
    expect(await publishedRow(id)).toMatchObject({ title: { vi: 'Bản đã đăng' }, _status: 'published' })
  }
  const newest = await payload.findByID({ collection, id, draft: true, ...publisher })
  expect(newest).toMatchObject({ title: 'Nháp hai', _status: 'draft' })
})

test('restoring an old version as a draft publishes nothing; an old draft is never restored as live', async () => {
  const { id } = await payload.create({ collection, data: articleData({ title: 'Một' }), ...publisher })
  await payload.update({ collection, id, data: { title: 'Hai', _status: 'published' }, ...publisher })
  const { docs } = await payload.findVersions({
    collection,
    where: { parent: { equals: id } },
    sort: 'createdAt',
    ...publisher,
  })
  const restore = (query: string) =>
    askAs('PUBLISHER', `/api/${collection}/versions/${docs[0]?.id}${query}`, { method: 'POST' })
  const refused = await restore('')
  expect([refused.status, await refused.text()]).toEqual([400, expect.stringContaining('khôi phục dưới dạng bản nháp')])
  expect((await restore('?draft=true')).status).toBe(200)
  expect(await publishedRow(id)).toMatchObject({ title: { vi: 'Hai' }, _status: 'published' })
  expect(await payload.findByID({ collection, id, draft: true, ...publisher })).toMatchObject({ title: 'Một' })
})

test('search finds both languages, the body and cited symbols without diacritics', async () => {
  const data = articleData({
    title: 'Thị xã Hòa Thành triển khai',
    body: richText('Ủy ban nhân dân', ' thị xã'),
    citations: [{ relation: 'REFERS_TO', asWritten: 'Công văn 628/UBND' }],
  })
  const { id } = await payload.create({ collection, data, ...publisher })
  await payload.update({ collection, id, locale: 'en', data: { title: 'Hoa Thanh town' }, ...publisher })
  await payload.update({ collection, id, locale: 'vi', data: { _status: 'published' }, ...publisher })
  const { searchText } = await publishedRow(id)
  for (const words of ['thi xa hoa thanh trien khai', 'hoa thanh town', 'uy ban nhan dan thi xa', '628/ubnd']) {
    expect(searchText).toContain(words)
  }
})

test('text is kept composed, with plain spaces', async () => {
  const title = 'Hòa\u00a0Thành'.normalize('NFD')
  const draft = await payload.create({ collection, data: articleData({ title }), ...publisher })
  expect(draft.title).toBe('Hòa Thành')
})

test('an item that was once live is not deleted', async () => {
  const { id } = await insertPublished(payload, collection, articleData())
  const gone = payload.delete({ collection, id, user: staff.ADMINISTRATOR, overrideAccess: false })
  await expect(gone).rejects.toThrow('rút xuống')
})

// biome-ignore lint/suspicious/noExplicitAny: the stored row, in every language
async function publishedRow(id: number): Promise<any> {
  return payload.db.findOne({ collection, locale: 'all', where: { id: { equals: id } } })
}

function richText(...texts: string[]) {
  const children = texts.map((text) => ({
    type: 'text',
    version: 1,
    text,
    format: 0,
    mode: 'normal',
    style: '',
    detail: 0,
  }))
  const paragraph = { type: 'paragraph', version: 1, children, direction: 'ltr', format: '', indent: 0 }
  return { root: { type: 'root', version: 1, children: [paragraph], direction: 'ltr', format: '', indent: 0 } }
}
