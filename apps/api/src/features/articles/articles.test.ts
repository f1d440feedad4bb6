import { expect, test } from 'vitest'
import { ContentRows } from '../../testing/content-rows.ts'
import { countStatements } from '../../testing/count-statements.ts'
import { openHouse } from '../../testing/open-house.ts'

const { ask, admin } = await openHouse()
const rows = new ContentRows(admin)
const titleOf = async (slug: string) =>
  (await ask('query($slug: String!) { article(slug: $slug) { title } }', { slug })).data

test('a published article is visible to a visitor', async () => {
  await rows.article({ slug: 'da-dang', title: 'Đã đăng' })
  expect(await titleOf('da-dang')).toEqual({ article: { title: 'Đã đăng' } })
})

test('a draft article is not visible to a visitor', async () => {
  await rows.article({ slug: 'nhap', status: 'draft' })
  expect(await titleOf('nhap')).toEqual({ article: null })
})

test('a scheduled article is not visible before its minute, nor counted', async () => {
  const counted = async () => (await ask('{ articles { totalCount } }')).data.articles.totalCount
  const before = await counted()
  await rows.article({ slug: 'hen-gio', liveFrom: '2999-01-01' })
  expect(await titleOf('hen-gio')).toEqual({ article: null })
  expect(await counted()).toBe(before)
})

test('a withdrawn article is gone and says so under its address', async () => {
  await rows.article({ slug: 'da-rut', withdrawnAt: '2026-03-01T10:00:00+07:00', withdrawnReason: 'Sai số liệu.' })
  expect(await titleOf('da-rut')).toEqual({ article: null })
  const { data } = await ask('{ departed(kind: ARTICLE, slug: "da-rut") { state on reason redirectTo } }')
  expect(data.departed).toEqual({ state: 'WITHDRAWN', on: '2026-03-01', reason: 'Sai số liệu.', redirectTo: null })
})

test('a renamed article leaves a redirect under its earlier address', async () => {
  await rows.article({ slug: 'ten-moi', previousSlugs: ['ten-cu'] })
  const { data } = await ask('{ departed(kind: ARTICLE, slug: "ten-cu") { state redirectTo } }')
  expect(data.departed).toEqual({ state: 'RENAMED', redirectTo: 'ten-moi' })
})

test('a draft, a scheduled and an unknown address are all the same to a visitor', async () => {
  for (const slug of ['nhap', 'hen-gio', 'khong-co']) {
    const { data } = await ask('query($slug: String!) { departed(kind: ARTICLE, slug: $slug) { state } }', { slug })
    expect(data.departed).toBeNull()
  }
})

test('what is not translated is shown in Vietnamese, and says so', async () => {
  await rows.article({ slug: 'chi-tieng-viet', title: 'Chỉ tiếng Việt' })
  const question = '{ article(slug: "chi-tieng-viet") { title language bodyLanguage } }'
  const { data } = await ask(question, {}, { 'accept-language': 'en' })
  expect(data.article).toEqual({ title: 'Chỉ tiếng Việt', language: 'vi', bodyLanguage: 'vi' })
})

test('a whole page of articles is one statement', async () => {
  const question = `{ articles { totalCount edges { node { title section { name } authors { name } documents { asWritten }
    conclusions { title directives { text tasks { state viewerCan { start } } } } related { title } } } } }`
  const { statements } = await countStatements(() => ask(question))
  expect(statements).toHaveLength(1)
})
