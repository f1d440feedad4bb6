import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { ContentRows } from '../../testing/content-rows.ts'
import { openHouse } from '../../testing/open-house.ts'

const { app, admin, env } = await openHouse()
const content = new ContentRows(admin)

async function insertPicture(filename: string): Promise<number> {
  writeFileSync(join(env.MEDIA_DIR, filename), `bytes of ${filename}`)
  const { rows } = await admin.query<{ id: number }>(
    `insert into cms.media (filename, mime_type, sizes_card_filename, sizes_card_mime_type, sizes_card_width, sizes_card_height)
     values ($1, 'image/webp', $2, 'image/webp', 480, 320) returning id`,
    [filename, `card-${filename}`],
  )
  writeFileSync(join(env.MEDIA_DIR, `card-${filename}`), 'small bytes')
  return rows[0]?.id as number
}

test('a picture of a published article is streamed, with its smaller copies, for the browser of the reader to keep', async () => {
  const picture = await insertPicture('a1b2c3.webp')
  const article = await content.article()
  await content.change('articles', article, { cover_id: picture })
  const answer = await app.inject('/media/a1b2c3.webp')
  expect(answer.statusCode).toBe(200)
  expect(answer.body).toBe('bytes of a1b2c3.webp')
  expect(answer.headers).toMatchObject({
    'content-type': 'image/webp',
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, max-age=31536000, immutable',
  })
  expect((await app.inject('/media/card-a1b2c3.webp')).body).toBe('small bytes')
})

test('a picture of a draft, or of an article that was withdrawn, is not there', async () => {
  const picture = await insertPicture('hidden.webp')
  expect((await app.inject('/media/hidden.webp')).statusCode).toBe(404)
  const article = await content.article({ status: 'draft' })
  await content.change('articles', article, { cover_id: picture })
  expect((await app.inject('/media/hidden.webp')).statusCode).toBe(404)
  await content.change('articles', article, { _status: 'published', live_from: '2026-01-01' })
  expect((await app.inject('/media/hidden.webp')).statusCode).toBe(200)
  await content.change('articles', article, { withdrawn_at: 'now' })
  expect((await app.inject('/media/hidden.webp')).statusCode).toBe(404)
  expect((await app.inject('/media/card-hidden.webp')).statusCode).toBe(404)
})

test('a file that lies in the folder but is no media of the CMS is not there', async () => {
  writeFileSync(join(env.MEDIA_DIR, 'stray.txt'), 'stray')
  expect((await app.inject('/media/stray.txt')).statusCode).toBe(404)
})
