import { expect, test } from 'vitest'
import { ContentRows } from '../../testing/content-rows.ts'
import { countStatements } from '../../testing/count-statements.ts'
import { openHouse } from '../../testing/open-house.ts'

const { ask, admin } = await openHouse()
const rows = new ContentRows(admin)
const agency = await rows.agency({ name: 'UBND xã Minh Khê' })
const article = await rows.article({ slug: 'tin-chi-so' })
for (const year of [2024, 2025])
  await rows.indexResult({
    slug: `chi-so-${year}`,
    title: `Chỉ số ${year}`,
    year,
    announcedOn: `${year + 1}-01-20`,
    rankOutOf: 12,
    toldIn: year === 2025 ? article : undefined,
    scores: [
      { asWritten: 'Xã Tân Hòa', value: 88.5, rank: 3 },
      { asWritten: 'Xã Minh Khê', agency, value: 91.25, rank: 1, previousValue: 90 },
      {
        asWritten: 'Xã Đông Sơn',
        value: 91.25,
        rank: 1,
        components: [
          { name: 'Chỉ đạo, điều hành', value: 9.5, maxValue: 10 },
          { name: 'Cải cách thể chế', value: 8, maxValue: 10 },
        ],
      },
    ],
  })
await rows.indexResult({
  slug: 'dong-hang-nhat',
  index: 'PAR_INDEX',
  year: 2019,
  scores: [{ asWritten: 'Huyện', value: 80, rank: 1, isTied: true }],
})

test('ranks are tied where two share one, or where the source says so of a single line', async () => {
  const { result, statements } = await countStatements(() =>
    ask(`{ article(slug: "tin-chi-so") { indexResults { year announcedOn unit rankOutOf scores {
        agencyAsWritten value rank rankTied rankOutOf previousValue agency { name } components { name value maxValue } } } }
      told: indexResult(slug: "dong-hang-nhat") { scores { rank rankTied rankOutOf } } }`),
  )
  expect(statements).toHaveLength(1)
  const { data } = result
  const [found] = data.article.indexResults
  expect(found).toMatchObject({ year: 2025, announcedOn: '2026-01-20', unit: 'PERCENT', rankOutOf: 12 })
  expect(
    found.scores.map((score: Record<string, unknown>) => [score.value, score.rank, score.rankTied, score.rankOutOf]),
  ).toEqual([
    [91.25, 1, true, 12],
    [91.25, 1, true, 12],
    [88.5, 3, false, 12],
  ])
  expect(found.scores.find((score: { agency: unknown }) => score.agency)).toMatchObject({
    agencyAsWritten: 'Xã Minh Khê',
    previousValue: 90,
    agency: { name: 'UBND xã Minh Khê' },
  })
  expect(found.scores.flatMap((score: { components: unknown[] }) => score.components)).toEqual([
    { name: 'Chỉ đạo, điều hành', value: 9.5, maxValue: 10 },
    { name: 'Cải cách thể chế', value: 8, maxValue: 10 },
  ])
  expect(data.told.scores).toEqual([{ rank: 1, rankTied: true, rankOutOf: null }])
})

test('the scores of an agency are listed by year, and results by index and year', async () => {
  const { rows: found } = await admin.query('select slug from cms.agencies where id = $1', [agency])
  const { data } =
    await ask(`{ indexScores(filter: { agency: "${found[0].slug}" }) { edges { node { value result { year } } } }
    indexResults(filter: { index: LOCAL_PAR_INDEX, year: 2024 }) { edges { node { slug } } } }`)
  expect(data.indexScores.edges.map((edge: { node: unknown }) => edge.node)).toEqual([
    { value: 91.25, result: { year: 2025 } },
    { value: 91.25, result: { year: 2024 } },
  ])
  expect(data.indexResults.edges).toEqual([{ node: { slug: 'chi-so-2024' } }])
})

for (const [what, publication] of Object.entries({
  'a draft': { status: 'draft' },
  'an item whose minute has not come': { liveFrom: '2999-01-01' },
  'an internal item': { audience: 'INTERNAL' },
} as const)) {
  test(`${what} is invisible, with its scores`, async () => {
    const slug = `kin-${what.replaceAll(' ', '-')}`
    await rows.indexResult({
      ...publication,
      ...{ slug, title: 'Điều giữ kín', toldIn: article },
      scores: [{ asWritten: 'Điều giữ kín', agency, value: 1 }],
    })
    const { data } = await ask(`{ indexResult(slug: "${slug}") { id } search(query: "giữ kín") { totalCount }
      article(slug: "tin-chi-so") { indexResults { title } } indexResults { edges { node { title } } }
      indexScores { edges { node { agencyAsWritten } } } }`)
    expect(data).toMatchObject({ indexResult: null, search: { totalCount: 0 } })
    expect(JSON.stringify(data)).not.toContain('giữ kín')
  })
}
