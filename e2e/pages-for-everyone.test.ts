import { beforeAll, expect, test } from 'vitest'
import { desk, expectGoodPage, phone, useBrowser } from './browser.ts'
import { ask } from './product.ts'

const { openVisitor } = useBrowser()
let paths: string[]

beforeAll(async () => {
  const found = await ask<{
    articles: { edges: { node: { slug: string } }[] }
    conclusions: { edges: { node: { slug: string } }[] }
    commendations: { edges: { node: { slug: string } }[] }
    documents: { edges: { node: { slug: string } }[] }
    procedureNotices: { edges: { node: { slug: string } }[] }
    plans: { edges: { node: { slug: string } }[] }
    dossierStatistics: { edges: { node: { slug: string } }[] }
    told: { edges: { node: { slug: string } }[] }
    indexResults: { edges: { node: { slug: string } }[] }
    pages: { edges: { node: { slug: string } }[] }
    agencies: { edges: { node: { slug: string } }[] }
    tasks: { edges: { node: { id: string } }[] }
  }>(`{
    articles(first: 1) { edges { node { slug } } }
    conclusions(first: 1) { edges { node { slug } } }
    commendations(first: 1, filter: { recipient: "thu nga" }) { edges { node { slug } } }
    documents(first: 1, filter: { symbol: "628/UBND" }) { edges { node { slug } } }
    procedureNotices(first: 1, filter: { words: "1.001193", changeKind: AMENDED }) { edges { node { slug } } }
    plans(first: 2) { edges { node { slug } } }
    dossierStatistics(filter: { from: "2026-07-01", to: "2026-07-31" }) { edges { node { slug } } }
    told: dossierStatistics(first: 100, filter: { isWhole: true }) { edges { node { slug } } }
    indexResults(first: 1) { edges { node { slug } } }
    pages(first: 1) { edges { node { slug } } }
    agencies(first: 1) { edges { node { slug } } }
    tasks(first: 1) { edges { node { id } } }
  }`)
  const slugOf = (list: { edges: { node: { slug: string } }[] }) => list.edges[0]?.node.slug
  paths = [
    '/',
    '/tin-bai',
    `/tin-bai/${slugOf(found.articles)}`,
    '/ket-luan',
    `/ket-luan/${slugOf(found.conclusions)}`,
    '/van-ban',
    `/van-ban/${slugOf(found.documents)}`,
    '/khen-thuong',
    `/khen-thuong/${slugOf(found.commendations)}`,
    '/thu-tuc',
    `/thu-tuc/${slugOf(found.procedureNotices)}`,
    '/ke-hoach',
    ...found.plans.edges.map(({ node }) => `/ke-hoach/${node.slug}`),
    '/thong-ke-ho-so',
    `/thong-ke-ho-so/${slugOf(found.dossierStatistics)}`,
    `/thong-ke-ho-so/${found.told.edges.at(-1)?.node.slug}`,
    '/chi-so',
    `/chi-so/${slugOf(found.indexResults)}`,
    `/trang/${slugOf(found.pages)}`,
    '/co-quan',
    `/co-quan/${slugOf(found.agencies)}`,
    '/bang-theo-doi',
    '/nhiem-vu',
    `/nhiem-vu/${found.tasks.edges[0]?.node.id.replace('Task:', '')}`,
    '/tim-kiem?q=mot+cua',
    '/dang-nhap',
    '/khong-co-trang-nay',
  ]
})

test.each([
  ['a phone', phone, 'light' as const],
  ['a desk', desk, 'light' as const],
  ['a phone in the dark', phone, 'dark' as const],
])('every page is free of barriers and fits on %s', async (_name, viewport, colorScheme) => {
  const page = await openVisitor({ viewport, colorScheme })
  for (const path of paths) {
    await page.goto(path)
    await expectGoodPage(page)
  }
})

test('every page has an English side at the same address under /en', async () => {
  const page = await openVisitor()
  for (const path of paths.slice(0, -1)) {
    const answer = await page.goto(`/en${path}`)
    expect(answer?.status(), path).toBe(200)
    expect(await page.locator('html').getAttribute('lang')).toBe('en')
  }
})

test('every page says all it has to say without JavaScript', async () => {
  const page = await openVisitor({ javaScriptEnabled: false })
  for (const path of paths) {
    await page.goto(path)
    expect((await page.getByRole('main').innerText()).length, path).toBeGreaterThan(80)
  }
})
