import { expect, test } from 'vitest'
import { commendationData } from '../../testing/drafts.ts'
import { openNewsroom } from '../../testing/newsroom.ts'

const { payload, staff } = await openNewsroom()
const publisher = { user: staff.PUBLISHER, overrideAccess: false } as const

const save = (extra: object) =>
  payload.create({ collection: 'commendations', data: commendationData(extra) as never, ...publisher })
const refused = (path: string, words: string) =>
  expect.objectContaining({
    message: expect.stringContaining(words),
    data: expect.objectContaining({ errors: [expect.objectContaining({ path })] }),
  })

const named = (kind: string, ...names: string[]) => names.map((name) => ({ kind, name }))

test('a commendation may have numbers without names, and a total without parts', async () => {
  await expect(save({ totalCount: 26 })).resolves.toMatchObject({ totalCount: 26 })
  await expect(save({ totalCount: 26, collectiveCount: 10 })).resolves.toBeTruthy()
  await expect(save({ totalCount: 3, collectiveCount: 3, individualCount: 0, householdCount: 0 })).resolves.toBeTruthy()
})

test('parts that are all given add up to the total, and never exceed it', async () => {
  const parts = { collectiveCount: 10, individualCount: 15, householdCount: 2 }
  await expect(save({ totalCount: 26, ...parts })).rejects.toEqual(refused('totalCount', '27'))
  await expect(save({ totalCount: 9, collectiveCount: 10 })).rejects.toEqual(refused('totalCount', '10'))
  await expect(save({ totalCount: 2.5 })).rejects.toEqual(refused('totalCount', 'số nguyên'))
})

test('no more are named than were counted, in all and of a kind', async () => {
  const recipients = named('COLLECTIVE', 'Văn phòng', 'Phòng Kinh tế')
  await expect(save({ totalCount: 1, recipients })).rejects.toEqual(refused('recipients', '2 tên'))
  await expect(save({ collectiveCount: 1, recipients })).rejects.toEqual(refused('recipients', '2 tập thể'))
  await expect(save({ totalCount: 5, collectiveCount: 2, recipients })).resolves.toBeTruthy()
})

test('a revoked commendation says since when and why', async () => {
  await expect(save({ state: 'REVOKED' })).rejects.toEqual(refused('revokedOn', 'ngày thu hồi'))
  const revokedOn = '2026-05-04T12:00:00.000Z'
  await expect(save({ state: 'REVOKED', revokedOn })).rejects.toEqual(refused('revocationReason', 'lý do'))
  await expect(save({ state: 'REVOKED', revokedOn, revocationReason: 'Khai sai thành tích.' })).resolves.toBeTruthy()
})
