import { expect, test } from 'vitest'
import { ask, productUrl } from './product.ts'

const textOf = async (address: string) => {
  const answer = await fetch(address)
  expect(answer.status, address).toBe(200)
  return answer.text()
}
const addressesIn = (xml: string) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address)

test('search engines are led from robots.txt to every published page, in both languages', async () => {
  const robots = await textOf(`${productUrl}/robots.txt`)
  expect(robots).toContain('Disallow: /admin')
  const [, index = ''] = /^Sitemap: (.+)$/m.exec(robots) ?? []
  const lists = addressesIn(await textOf(index))
  expect(lists).toHaveLength(10)
  const pages = (await Promise.all(lists.map(textOf))).flatMap(addressesIn)
  const counted = await ask<Record<string, { totalCount: number }>>(`{
    articles { totalCount } conclusions { totalCount } documents { totalCount } commendations { totalCount }
    procedureNotices { totalCount } plans { totalCount } dossierStatistics { totalCount } indexResults { totalCount }
    pages { totalCount } agencies { totalCount }
  }`)
  expect(pages).toHaveLength(Object.values(counted).reduce((sum, { totalCount }) => sum + totalCount, 0))
  for (const page of pages.filter((_, index) => index % 25 === 0)) {
    const { pathname } = new URL(page)
    expect([page, (await fetch(page)).status]).toEqual([page, 200])
    expect((await fetch(`${productUrl}/en${pathname}`)).status).toBe(200)
  }
  expect((await fetch(`${productUrl}/sitemap/khong-co.xml`)).status).toBe(404)
})

test('every page says in the words of schema.org what it is, and where it stands', async () => {
  const found = await ask<Record<string, { edges: { node: { slug: string } }[] }>>(`{
    articles(first: 1) { edges { node { slug } } } conclusions(first: 1) { edges { node { slug } } }
    documents(first: 1) { edges { node { slug } } } commendations(first: 1) { edges { node { slug } } }
    plans(first: 1) { edges { node { slug } } } dossierStatistics(first: 1) { edges { node { slug } } }
    indexResults(first: 1) { edges { node { slug } } }
    procedureNotices(first: 1) { edges { node { slug } } } agencies(first: 1) { edges { node { slug } } }
  }`)
  const slugOf = (list: string) => found[list]?.edges[0]?.node.slug
  for (const [path, type] of [
    [`/tin-bai/${slugOf('articles')}`, 'NewsArticle'],
    [`/ket-luan/${slugOf('conclusions')}`, 'Report'],
    [`/van-ban/${slugOf('documents')}`, 'Legislation'],
    [`/khen-thuong/${slugOf('commendations')}`, 'Article'],
    [`/thu-tuc/${slugOf('procedureNotices')}`, 'GovernmentService'],
    [`/ke-hoach/${slugOf('plans')}`, 'Report'],
    [`/thong-ke-ho-so/${slugOf('dossierStatistics')}`, 'Dataset'],
    [`/chi-so/${slugOf('indexResults')}`, 'Dataset'],
    [`/co-quan/${slugOf('agencies')}`, 'GovernmentOrganization'],
  ]) {
    const html = await textOf(productUrl + path)
    const told = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(([, text = '']) =>
      JSON.parse(text),
    )
    expect(told.find((thing) => thing['@type'] === type)).toMatchObject({ url: productUrl + path })
    const { itemListElement: steps } = told.find((thing) => thing['@type'] === 'BreadcrumbList')
    expect(steps).toHaveLength(3)
    expect((await fetch(steps[1].item)).status).toBe(200)
  }
})
