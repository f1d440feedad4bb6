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
  expect(lists).toHaveLength(6)
  const pages = (await Promise.all(lists.map(textOf))).flatMap(addressesIn)
  const counted = await ask<Record<string, { totalCount: number }>>(`{
    articles { totalCount } conclusions { totalCount } documents { totalCount } commendations { totalCount }
    procedureNotices { totalCount } agencies { totalCount }
  }`)
  expect(pages).toHaveLength(Object.values(counted).reduce((sum, { totalCount }) => sum + totalCount, 0))
  for (const page of pages.filter((_, index) => index % 25 === 0)) {
    const { pathname } = new URL(page)
    expect([page, (await fetch(page)).status]).toEqual([page, 200])
    expect((await fetch(`${productUrl}/en${pathname}`)).status).toBe(200)
  }
  expect((await fetch(`${productUrl}/sitemap/khong-co.xml`)).status).toBe(404)
})
