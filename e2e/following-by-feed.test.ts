import { expect, test } from 'vitest'
import { useBrowser } from './browser.ts'
import { productUrl } from './product.ts'

const { openVisitor } = useBrowser()
const lists = ['tin-bai', 'ket-luan', 'van-ban', 'khen-thuong', 'thu-tuc', 'ke-hoach', 'thong-ke-ho-so', 'chi-so']

test.each(lists.flatMap((list) => [list, `en/${list}`]))('/%s is followed by RSS and by JSON Feed', async (list) => {
  const page = await openVisitor()
  await page.goto(`/${list}`)
  const addresses = await page
    .locator('link[rel="alternate"][type*="feed+json"], link[rel="alternate"][type*="rss+xml"]')
    .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).href))
  expect(addresses).toEqual([`${productUrl}/${list}/rss.xml`, `${productUrl}/${list}/feed.json`])
  const [rss = '', json = ''] = await Promise.all(addresses.map(textOf))
  const told = await page.evaluate((text) => {
    const xml = new DOMParser().parseFromString(text, 'application/xml')
    if (xml.querySelector('parsererror')) throw new Error(xml.documentElement.textContent ?? '')
    return [...xml.querySelectorAll('item')].map((item) => [
      item.querySelector('title')?.textContent,
      item.querySelector('link')?.textContent,
    ])
  }, rss)
  const { items } = JSON.parse(json) as { items: { title: string; url: string }[] }
  expect(told).toEqual(items.map(({ title, url }) => [title, url]))
  expect(items.length).toBeGreaterThan(list.endsWith('ke-hoach') ? 1 : 2)
  for (const { url } of items.slice(0, 2)) expect((await fetch(url)).status).toBe(200)
})

async function textOf(address: string): Promise<string> {
  const answer = await fetch(address)
  expect(answer.status, address).toBe(200)
  return answer.text()
}
