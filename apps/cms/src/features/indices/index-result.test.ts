import { expect, test } from 'vitest'
import { indexResultData } from '../../testing/drafts.ts'
import { openNewsroom } from '../../testing/newsroom.ts'

const { payload, staff } = await openNewsroom()
const publisher = { user: staff.PUBLISHER, overrideAccess: false } as const
const save = (extra: object) =>
  payload.create({ collection: 'index-results', data: indexResultData(extra) as never, ...publisher })
const score = { agencyAsWritten: 'Xã Minh Khê', value: 90.5, rank: 1 }

test('two agencies may share a rank', async () => {
  const { scores } = await save({ rankOutOf: 20, scores: [score, { ...score, agencyAsWritten: 'Xã Tân Hòa' }] })
  expect(scores?.map(({ rank }) => rank)).toEqual([1, 1])
})

for (const [what, extra, path] of [
  ['a score stays within its scale', { scores: [{ ...score, value: 101 }] }, 'scores.0.value'],
  ['a rank stays within the number ranked', { rankOutOf: 10, scores: [{ ...score, rank: 11 }] }, 'scores.0.rank'],
  ['an agency has one score', { scores: [score, score] }, 'scores.1.agencyAsWritten'],
  ['a year is whole', { year: 2025.5 }, 'year'],
] as const) {
  test(what, async () => {
    await expect(save(extra)).rejects.toMatchObject({ data: { errors: [{ path }] } })
  })
}
