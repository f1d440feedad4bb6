import { expect, test } from 'vitest'
import type { Plan } from '../../payload-types.ts'
import { insertPublished, planData } from '../../testing/drafts.ts'
import { openNewsroom } from '../../testing/newsroom.ts'

const { payload, staff } = await openNewsroom()
const publisher = { user: staff.PUBLISHER, overrideAccess: false } as const
const collection = 'plans'

const lead = { role: 'LEAD', asWritten: 'Văn phòng' }
const twoAreas = [
  {
    number: 'I',
    title: 'Cải cách thể chế',
    area: 'INSTITUTIONAL',
    items: [
      { number: '1', text: 'Rà soát văn bản', parties: [lead] },
      { number: '2', text: 'Công bố danh mục', parties: [lead] },
    ],
  },
  { number: 'II', title: 'Cải cách tài chính công', area: 'PUBLIC_FINANCE', items: [] },
]

test('an item that moves to another area of the plan keeps its key, and so do its parties', async () => {
  const { id, areas } = (await insertPublished(payload, collection, planData({ areas: twoAreas }))) as Plan
  const [first, second] = structuredClone(areas ?? [])
  const moved = first?.items?.shift()
  second?.items?.push(moved as never)
  const after = await payload.update({
    collection,
    id,
    data: { areas: [first, second], _status: 'published' } as never,
    ...publisher,
  })
  expect(after.areas?.map(({ key }) => key)).toEqual(areas?.map(({ key }) => key))
  const item = after.areas?.[1]?.items?.[0]
  expect([item?.text, item?.key, item?.parties?.[0]?.key]).toEqual([
    'Rà soát văn bản',
    areas?.[0]?.items?.[0]?.key,
    areas?.[0]?.items?.[0]?.parties?.[0]?.key,
  ])
})

test('rows pasted from another plan become rows of their own', async () => {
  const { areas } = (await insertPublished(payload, collection, planData({ areas: twoAreas }))) as Plan
  const pasted = structuredClone(areas ?? []).map(({ id: _, items, ...area }) => ({
    ...area,
    items: (items ?? []).map(({ id: __, parties: ___, ...item }) => item),
  }))
  const other = await payload.create({ collection, data: planData({ areas: pasted }) as never, ...publisher })
  const keysOf = (plan: Plan['areas']) =>
    (plan ?? []).flatMap(({ key, items }) => [key, ...(items ?? []).map((item) => item.key)])
  expect(keysOf(other.areas)).toHaveLength(4)
  expect(keysOf(other.areas).filter((key) => keysOf(areas).includes(key))).toEqual([])
})

for (const [what, extra, path] of [
  ['a plan does not end before it begins', { year: 2026, toYear: 2025 }, 'toYear'],
  [
    'an area belongs to the scheme of the plan',
    { scheme: 'PROGRAMME_2021_2030', areas: [{ title: 'Hiện đại hóa', area: 'MODERNISATION' }] },
    'areas.0.area',
  ],
  [
    'a day is measured once for each target',
    {
      targets: [
        {
          indicator: 'Tỷ lệ trực tuyến',
          comparator: 'AT_LEAST',
          value: 80,
          measurements: [
            { measuredOn: '2026-06-14T12:00:00.000Z', value: 70 },
            { measuredOn: '2026-06-14T12:00:00.000Z', value: 71 },
          ],
        },
      ],
    },
    'targets.0.measurements.1.measuredOn',
  ],
  [
    'tracked items are given out in the name of an agency',
    {
      _status: 'published',
      areas: [{ title: 'Thể chế', items: [{ text: 'Rà soát', parties: [{ ...lead, agency: 1 }] }] }],
    },
    'issuingAgency',
  ],
] as const) {
  test(what, async () => {
    const saved = payload.create({ collection, data: planData(extra) as never, ...publisher })
    await expect(saved).rejects.toMatchObject({ data: { errors: [{ path }] } })
  })
}

test('search finds a plan by the words of its items', async () => {
  const { id } = await insertPublished(payload, collection, planData({ areas: twoAreas }))
  const row = await payload.db.findOne<{ id: number; searchText: string }>({
    collection,
    where: { id: { equals: id } },
  })
  expect(row?.searchText).toContain('cong bo danh muc')
})
