import { expect, test } from 'vitest'
import { ContentRows } from '../../testing/content-rows.ts'
import { countStatements } from '../../testing/count-statements.ts'
import { openHouse } from '../../testing/open-house.ts'

const { ask, admin } = await openHouse()
const rows = new ContentRows(admin)
const article = await rows.article({ slug: 'tin-thong-ke' })

await rows.dossierStatistics({
  slug: 'muoi-thang',
  title: 'Giải quyết hồ sơ 10 tháng',
  toldIn: article,
  period: { label: '10 tháng đầu năm 2022' },
  figures: {
    received: 3743,
    received_online: 664,
    resolved: 3478,
    resolved_early_and_on_time: 3385,
    resolved_late: 93,
    pending_on_time: 265,
  },
  statedRates: [
    { rate: 'ON_TIME_OF_RESOLVED', value: '97,33' },
    { rate: 'LATE_OF_RESOLVED', value: '2,67' },
  ],
  breakdowns: [
    {
      measure: 'RECEIVED_ONLINE',
      parts: [
        { unit: 'Tài chính – Kế hoạch', count: 486, shareOfPlan: '96,7' },
        { unit: 'Hộ tịch', count: 23 },
        { unit: 'Chứng thực', count: 155, shareOfPlan: '12' },
      ],
    },
  ],
})

test('what was stated stands beside what follows from it, and figures that agree give no warning', async () => {
  const { result, statements } = await countStatements(() =>
    ask(`{ article(slug: "tin-thong-ke") { dossierStatistics {
      period { label from to } figures { measure stated computed } rates { rate stated computed numerator denominator }
      warnings { code } breakdowns { measure isComplete sum parts { unit count shareOfPlan } } } } }`),
  )
  expect(statements).toHaveLength(1)
  const [told] = result.data.article.dossierStatistics
  expect(told.period).toEqual({ label: '10 tháng đầu năm 2022', from: null, to: null })
  expect(told.figures).toEqual([
    { measure: 'RECEIVED', stated: 3743, computed: null },
    { measure: 'RECEIVED_ONLINE', stated: 664, computed: null },
    { measure: 'TO_PROCESS', stated: null, computed: 3743 },
    { measure: 'RESOLVED', stated: 3478, computed: 3478 },
    { measure: 'RESOLVED_EARLY_AND_ON_TIME', stated: 3385, computed: null },
    { measure: 'RESOLVED_LATE', stated: 93, computed: null },
    { measure: 'PENDING', stated: null, computed: 265 },
    { measure: 'PENDING_ON_TIME', stated: 265, computed: null },
  ])
  expect(told.rates).toEqual([
    {
      rate: 'ON_TIME_OF_RESOLVED',
      stated: '97.33',
      computed: expect.closeTo(97.326, 3),
      numerator: 3385,
      denominator: 3478,
    },
    { rate: 'LATE_OF_RESOLVED', stated: '2.67', computed: expect.closeTo(2.674, 3), numerator: 93, denominator: 3478 },
    { rate: 'ONLINE_OF_RECEIVED', stated: null, computed: expect.closeTo(17.74, 2), numerator: 664, denominator: 3743 },
  ])
  expect(told.warnings).toEqual([])
  expect(told.breakdowns).toEqual([
    {
      measure: 'RECEIVED_ONLINE',
      isComplete: true,
      sum: 664,
      parts: [
        { unit: 'Tài chính – Kế hoạch', count: 486, shareOfPlan: '96.7' },
        { unit: 'Hộ tịch', count: 23, shareOfPlan: null },
        { unit: 'Chứng thực', count: 155, shareOfPlan: '12' },
      ],
    },
  ])
})

test('the three on-time rates differ by their denominator', async () => {
  await rows.dossierStatistics({
    slug: 'ba-ty-le',
    figures: {
      carried_over: 100,
      received: 900,
      resolved_early_and_on_time: 760,
      resolved_late: 40,
      pending_on_time: 180,
      pending_overdue: 20,
    },
  })
  const { data } = await ask(
    '{ dossierStatisticsBySlug(slug: "ba-ty-le") { rates { rate computed } warnings { code } } }',
  )
  const { rates, warnings } = data.dossierStatisticsBySlug
  expect(
    Object.fromEntries(rates.map((each: { rate: string; computed: number }) => [each.rate, each.computed])),
  ).toEqual({
    ON_TIME_OF_RESOLVED: 95,
    ON_TIME_OF_DUE: expect.closeTo((100 * 760) / 820, 6),
    ON_TIME_OF_TO_PROCESS: 94,
    LATE_OF_RESOLVED: 5,
  })
  expect(warnings).toEqual([])
})

test('each kind of disagreement is told with its difference', async () => {
  await rows.dossierStatistics({
    slug: 'khong-khop',
    figures: {
      carried_over: 0,
      received: 1000,
      resolved: 800,
      resolved_early_and_on_time: 761,
      resolved_late: 40,
      pending_on_time: 190,
      received_online: 50,
      apologies: 41,
    },
    statedRates: [{ rate: 'LATE_OF_RESOLVED', value: '5,1' }],
    breakdowns: [
      { measure: 'RECEIVED_ONLINE', parts: [{ unit: 'Một', count: 49 }] },
      { measure: 'RECEIVED_ONLINE', isComplete: false, parts: [{ unit: 'Một', count: 49 }] },
      { measure: 'RECEIVED_ONLINE', isComplete: false, parts: [{ unit: 'Một', count: 52 }] },
    ],
  })
  const { data } = await ask(
    '{ dossierStatisticsBySlug(slug: "khong-khop") { warnings { code measure rate stated computed difference } } }',
  )
  expect(data.dossierStatisticsBySlug.warnings).toEqual([
    { code: 'SUM', measure: 'RESOLVED', rate: null, stated: 800, computed: 801, difference: -1 },
    { code: 'BALANCE', measure: 'TO_PROCESS', rate: null, stated: 1000, computed: 990, difference: 10 },
    {
      code: 'RATE',
      measure: null,
      rate: 'LATE_OF_RESOLVED',
      stated: 5.1,
      computed: 5,
      difference: expect.closeTo(0.1, 6),
    },
    { code: 'BREAKDOWN', measure: 'RECEIVED_ONLINE', rate: null, stated: 50, computed: 49, difference: 1 },
    { code: 'BREAKDOWN', measure: 'RECEIVED_ONLINE', rate: null, stated: 50, computed: 52, difference: -2 },
    { code: 'APOLOGIES', measure: 'APOLOGIES', rate: null, stated: 41, computed: 40, difference: 1 },
  ])
})

test('what is left over beside a part nobody told contradicts nothing', async () => {
  await rows.dossierStatistics({ slug: 'con-lai', figures: { to_process: 1000, received: 900, carried_over: null } })
  await rows.dossierStatistics({ slug: 'thieu', figures: { to_process: 800, received: 900 } })
  const { data } = await ask(`{
    left: dossierStatisticsBySlug(slug: "con-lai") { figures { measure computed } warnings { code } }
    short: dossierStatisticsBySlug(slug: "thieu") { warnings { code measure difference } } }`)
  expect(data.left).toEqual({
    figures: [
      { measure: 'RECEIVED', computed: null },
      { measure: 'TO_PROCESS', computed: null },
    ],
    warnings: [],
  })
  expect(data.short.warnings).toEqual([{ code: 'SUM', measure: 'TO_PROCESS', difference: -100 }])
})

test('a rounded source is not blamed for its rounding', async () => {
  const figures = { received_online: 1070, received_in_person: 3190, received_postal: 1382, received: 5650 }
  await rows.dossierStatistics({ slug: 'lam-tron', figures, roundedTo: 10 })
  await rows.dossierStatistics({ slug: 'khong-lam-tron', figures })
  const { data } = await ask(`{ rounded: dossierStatisticsBySlug(slug: "lam-tron") { warnings { code } }
    exact: dossierStatisticsBySlug(slug: "khong-lam-tron") { warnings { code } } }`)
  expect([data.rounded.warnings, data.exact.warnings]).toEqual([[], [{ code: 'SUM' }]])
})

test('statistics are listed by period, and narrowed by agency, cut-off and scope', async () => {
  const agency = await rows.agency({ name: 'UBND xã' })
  const { rows: found } = await admin.query('select slug from cms.agencies where id = $1', [agency])
  for (const month of ['09', '10'])
    await rows.dossierStatistics({
      slug: `thang-${month}`,
      agency,
      period: { label: `Tháng ${month}`, from: `2026-${month}-01`, to: `2026-${month}-14` },
      ...(month === '09' && { scope: 'Hộ tịch' }),
    })
  const asked = async (filter: string) =>
    (
      await ask(`{ dossierStatistics(filter: { agency: "${found[0].slug}" ${filter} }) { edges { node { slug } } } }`)
    ).data.dossierStatistics.edges.map((edge: { node: { slug: string } }) => edge.node.slug)
  expect(await asked('')).toEqual(['thang-10', 'thang-09'])
  expect(await asked('from: "2026-10-01"')).toEqual(['thang-10'])
  expect(await asked('to: "2026-10-13"')).toEqual(['thang-09'])
  expect(await asked('isWhole: true')).toEqual(['thang-10'])
})

for (const [what, publication] of Object.entries({
  'a draft': { status: 'draft' },
  'an item whose minute has not come': { liveFrom: '2999-01-01' },
  'an internal item': { audience: 'INTERNAL' },
} as const)) {
  test(`${what} is invisible`, async () => {
    const slug = `kin-${what.replaceAll(' ', '-')}`
    await rows.dossierStatistics({ ...publication, slug, title: 'Điều giữ kín', toldIn: article })
    const { data } =
      await ask(`{ dossierStatisticsBySlug(slug: "${slug}") { id } search(query: "giữ kín") { totalCount }
      article(slug: "tin-thong-ke") { dossierStatistics { title } } dossierStatistics { edges { node { title } } } }`)
    expect(data).toMatchObject({ dossierStatisticsBySlug: null, search: { totalCount: 0 } })
    expect(JSON.stringify(data)).not.toContain('giữ kín')
  })
}
