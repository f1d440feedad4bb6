import { expect, test } from 'vitest'
import { ContentRows } from '../../testing/content-rows.ts'
import { countStatements } from '../../testing/count-statements.ts'
import { openHouse } from '../../testing/open-house.ts'

const { ask, admin } = await openHouse()
const rows = new ContentRows(admin)

const found = async (filter: object) => {
  const question = 'query ($filter: CommendationFilter) { commendations(filter: $filter) { edges { node { slug } } } }'
  const { data } = await ask(question, { filter })
  return data.commendations.edges.map(({ node }: { node: { slug: string } }) => node.slug)
}

test('what is not published of a commendation is seen by no path, its recipients neither', async () => {
  const recipients = [{ name: 'Trần Thị Kín' }]
  const toldIn = await rows.article({ slug: 'tin-khen-thuong' })
  for (const [slug, hidden] of Object.entries({
    nhap: { status: 'draft' },
    'hen-gio': { liveFrom: '2999-01-01' },
    'da-rut': { withdrawnAt: '2026-03-01', withdrawnReason: 'Sai tên.' },
    'noi-bo': { audience: 'INTERNAL' },
  } as const)) {
    await rows.commendation({ slug: `${slug}-khen`, recipients, toldIn, ...hidden })
    const { data } = await ask(`{ commendation(slug: "${slug}-khen") { title } }`)
    expect(data.commendation).toBeNull()
  }
  const { data } = await ask(`{
    article(slug: "tin-khen-thuong") { commendations { slug } }
    commendations(filter: { recipient: "kin" }) { totalCount }
    search(query: "Trần Thị Kín", kinds: [COMMENDATION]) { totalCount }
    departed(kind: COMMENDATION, slug: "da-rut-khen") { state reason }
  }`)
  expect(data).toEqual({
    article: { commendations: [] },
    commendations: { totalCount: 0 },
    search: { totalCount: 0 },
    departed: { state: 'WITHDRAWN', reason: 'Sai tên.' },
  })
})

test('a commendation is found by a recipient or its unit, without diacritics and while the last word is begun', async () => {
  await rows.commendation({ slug: 'mot-cua-gioi', recipients: [{ name: 'Nguyễn Thị Hòa', unit: 'Bộ phận Một cửa' }] })
  await rows.commendation({ slug: 'nguoi-khac', recipients: [{ name: 'Lê Văn Đủ', unit: 'Văn phòng' }] })
  expect(await found({ recipient: 'nguyen thi h' })).toEqual(['mot-cua-gioi'])
  expect(await found({ recipient: 'Một cửa' })).toEqual(['mot-cua-gioi'])
  expect(await found({ recipient: 'đủ' })).toEqual(['nguoi-khac'])
  expect(await found({ recipient: 'không ai' })).toEqual([])
})

test('commendations are narrowed by the year of the award, the agency and the reform area', async () => {
  const agency = await rows.agency()
  const {
    rows: [{ slug }],
  } = await admin.query('select slug from cms.agencies where id = $1', [agency])
  await rows.commendation({ slug: 'nam-2024', awardedOn: '2024-12-31', agency, areas: ['DIGITAL_GOVERNMENT'] })
  await rows.commendation({ slug: 'nam-2025', awardedOn: '2025-01-01', agency })
  expect(await found({ year: 2024 })).toEqual(['nam-2024'])
  expect(await found({ agency: slug, year: 2025 })).toEqual(['nam-2025'])
  expect(await found({ area: 'DIGITAL_GOVERNMENT' })).toEqual(['nam-2024'])
})

test('the article and the decision lead to the commendation, whose numbers may be more than its names', async () => {
  const toldIn = await rows.article({ slug: 'ke-lai' })
  const decision = await rows.document({ symbol: '45/QĐ-UBND', slug: 'qd-45' })
  await rows.commendation({
    slug: 'hai-duong',
    toldIn,
    decision,
    totalCount: 26,
    recipients: [{ name: 'Tổ Một cửa', kind: 'COLLECTIVE' }],
  })
  const { data } = await ask(`{
    article(slug: "ke-lai") { commendations { slug } }
    document(slug: "qd-45") { commendations { slug totalCount recipients { kind name post agency { name } } } }
  }`)
  expect(data).toEqual({
    article: { commendations: [{ slug: 'hai-duong' }] },
    document: {
      commendations: [
        {
          slug: 'hai-duong',
          totalCount: 26,
          recipients: [{ kind: 'COLLECTIVE', name: 'Tổ Một cửa', post: null, agency: null }],
        },
      ],
    },
  })
})

test('a whole page of commendations is one statement', async () => {
  const question = `{ commendations(filter: { recipient: "to" }) { totalCount edges { node { title issuingAgency { name }
    decision { symbol } toldIn { title } recipients { name agency { name } } reformAreas { name } } } } }`
  const { statements } = await countStatements(() => ask(question))
  expect(statements).toHaveLength(1)
})
