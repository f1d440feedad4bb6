import { randomUUID } from 'node:crypto'
import { crc32, deflateSync } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import { joinNewsroom } from './newsroom.ts'
import { ask, productUrl } from './product.ts'

const secret = `anh${randomUUID().replaceAll('-', '').slice(0, 12)}`
const tomorrow = new Date(Date.now() + 86_400_000).toISOString()
let publisher: Awaited<ReturnType<typeof joinNewsroom>>

beforeAll(async () => {
  publisher = await joinNewsroom('PUBLISHER')
})

test.each([
  ['a draft', { _status: 'draft' }],
  ['an article before its minute', { _status: 'published', publishedAt: tomorrow }],
  ['an internal article', { _status: 'published', audience: 'INTERNAL' }],
  ['nothing at all', undefined],
])('a picture shown only by %s exists for nobody outside', async (_title, state) => {
  const picture = await publisher.upload(pngOf(600, 4), words())
  if (state) await publisher.create('articles', articleWith(picture.id, state))
  await expectHidden(picture)
})

test('a picture is as public as its article: withdrawn, it is gone, its smaller copies with it', async () => {
  const picture = await publisher.upload(pngOf(600, 4), words())
  const article = await publisher.create('articles', articleWith(picture.id, { _status: 'published' }))
  expect(await Promise.all(picture.names.map(statusOf))).toEqual([200, 200])
  expect(await (await fetch(`${productUrl}/tin-bai/${article.slug}`)).text()).toContain(secret)
  await publisher.withdraw('articles', article.id, 'Đăng nhầm')
  await expectHidden(picture)
  expect(await (await fetch(`${productUrl}/tin-bai/${article.slug}`)).text()).not.toContain(secret)
})

async function expectHidden({ id, names }: { id: number; names: string[] }): Promise<void> {
  expect(names).toHaveLength(2)
  expect(await Promise.all(names.map(statusOf))).toEqual([404, 404])
  for (const name of names) expect((await fetch(`${productUrl}/api/media/file/${name}`)).status).toBe(403)
  expect(await ask('query ($id: ID!) { node(id: $id) { id } }', { id: `Media:${id}` })).toEqual({ node: null })
  for (const path of ['/', '/en', '/tin-bai']) {
    const text = await (await fetch(productUrl + path)).text()
    expect(
      names.filter((name) => text.includes(name)),
      path,
    ).toEqual([])
    expect(text, path).not.toContain(secret)
  }
}

const statusOf = async (name: string) => (await fetch(`${productUrl}/media/${name}`)).status
const words = () => ({ alt: `Mô tả ${secret}`, caption: `Chú thích ${secret}`, credit: secret })

function articleWith(cover: number, state: object) {
  return { title: `Bài có ảnh ${randomUUID()}`, summary: 'Một ảnh', genre: 'NEWS_ITEM', cover, ...state }
}

/** A black picture, wide enough for one smaller copy. */
function pngOf(width: number, height: number): Buffer<ArrayBuffer> {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 0], 8)
  const signature = Buffer.from('89504e470d0a1a0a', 'hex')
  const pixels = deflateSync(Buffer.alloc((width + 1) * height))
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))])
}

function chunk(kind: string, content: Buffer): Buffer {
  const named = Buffer.concat([Buffer.from(kind), content])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(content.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, sum])
}
