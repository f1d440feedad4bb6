import { expect, test } from 'vitest'
import { ContentRows } from '../../testing/content-rows.ts'
import { openHouse } from '../../testing/open-house.ts'

const { ask, admin } = await openHouse()
const rows = new ContentRows(admin)
const [letter, provincial, notice, hidden] = await Promise.all([
  rows.document({ symbol: '628/UBND', slug: 'cv-628' }),
  rows.document({ symbol: '1286/UBND-HCC' }),
  rows.document({ symbol: '195/TB-VPCP', slug: 'tb-195' }),
  rows.document({ symbol: '7/MẬT', status: 'draft' }),
])
await rows.relate(letter, 'IMPLEMENTS', provincial)
await rows.relate(provincial, 'IMPLEMENTS', notice)
await rows.relate(notice, 'IMPLEMENTS', hidden)

async function chainOf(slug: string, options: string): Promise<string[]> {
  const question = `query($slug: String!) { document(slug: $slug) { chain(${options}) { depth document { symbol } } } }`
  const { data } = await ask(question, { slug })
  return data.document.chain.map(
    (link: { depth: number; document: { symbol: string } }) => `${link.depth} ${link.document.symbol}`,
  )
}

test('a chain is followed to what it carries out, and ends before what is not published', async () => {
  expect(await chainOf('cv-628', 'direction: UP')).toEqual(['1 1286/UBND-HCC', '2 195/TB-VPCP'])
})

test('a chain is followed down to what carries it out', async () => {
  expect(await chainOf('tb-195', 'direction: DOWN')).toEqual(['1 1286/UBND-HCC', '2 628/UBND'])
})

test('a chain keeps to its depth and relations', async () => {
  expect(await chainOf('cv-628', 'direction: UP, depth: 1')).toEqual(['1 1286/UBND-HCC'])
  expect(await chainOf('cv-628', 'direction: UP, relations: [AMENDS]')).toEqual([])
})

test('a circle of documents ends', async () => {
  const [a, b] = [await rows.document({ slug: 'a', symbol: 'A' }), await rows.document({ symbol: 'B' })]
  await rows.relate(a, 'REFERS_TO', b)
  await rows.relate(b, 'REFERS_TO', a)
  expect(await chainOf('a', 'direction: UP, relations: [REFERS_TO], depth: 100')).toEqual(['1 B'])
})

test('many ways between few documents are walked as few documents', async () => {
  const layer = (slug: string) => Promise.all(['', 2, 3, 4, 5, 6].map((n) => rows.document({ slug: `${slug}${n}` })))
  let above = await layer('many')
  for (let depth = 1; depth <= 8; depth++) {
    const below = await layer(`many-${depth}-`)
    await Promise.all(above.flatMap((from) => below.map((to) => rows.relate(from, 'IMPLEMENTS', to))))
    above = below
  }
  // two million ways: walked one by one, they outlast the time limit of a statement
  expect(await chainOf('many', 'direction: UP, depth: 8')).toHaveLength(48)
})

test('a document that is not visible leaves only the words of the source', async () => {
  const { data } = await ask('{ document(slug: "tb-195") { relations { relation document { symbol } } } }')
  expect(data.document.relations).toEqual([{ relation: 'IMPLEMENTS', document: null }])
})
