import { expect, test } from 'vitest'
import { dossierStatisticsData } from '../../testing/drafts.ts'
import { openNewsroom } from '../../testing/newsroom.ts'

const { payload, staff } = await openNewsroom()
const publisher = { user: staff.PUBLISHER, overrideAccess: false } as const
const save = (extra: object) =>
  payload.create({ collection: 'dossier-statistics', data: dossierStatisticsData(extra) as never, ...publisher })

test('official figures that do not add up are published as stated', async () => {
  const saved = await save({ received: 659_245, resolved: 643_272, pendingOnTime: 7172, _status: 'published' })
  expect(saved).toMatchObject({ received: 659_245, resolved: 643_272, _status: 'published' })
})

for (const [what, extra, path] of [
  ['half a dossier is refused', { received: 1.5 }, 'received'],
  [
    'a percentage keeps to digits',
    { statedRates: [{ rate: 'ON_TIME_OF_DUE', value: '97,33 %' }] },
    'statedRates.0.value',
  ],
  [
    'a rate is stated once',
    { statedRates: ['97', '98'].map((value) => ({ rate: 'ON_TIME_OF_DUE', value })) },
    'statedRates.1.rate',
  ],
  [
    'a period does not end before it begins',
    { periodFrom: '2026-02-01T12:00:00.000Z', periodTo: '2026-01-01T12:00:00.000Z' },
    'periodTo',
  ],
] as const) {
  test(what, async () => {
    await expect(save(extra)).rejects.toMatchObject({ data: { errors: [{ path }] } })
  })
}
