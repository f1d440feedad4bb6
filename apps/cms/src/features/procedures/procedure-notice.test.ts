import { expect, test } from 'vitest'
import { procedureNoticeData } from '../../testing/drafts.ts'
import { openNewsroom } from '../../testing/newsroom.ts'

const { payload, staff } = await openNewsroom()
const publisher = { user: staff.PUBLISHER, overrideAccess: false } as const

const save = (extra: object) =>
  payload.create({ collection: 'procedure-notices', data: procedureNoticeData(extra) as never, ...publisher })
const refused = (path: string, words: string) =>
  expect.objectContaining({
    message: expect.stringContaining(words),
    data: expect.objectContaining({ errors: [expect.objectContaining({ path })] }),
  })

test('a procedure carries the code of the national database, its locality suffix apart', async () => {
  await expect(save({ code: '1.001193', localitySuffix: '000.00.00.H59' })).resolves.toBeTruthy()
  await expect(save({ code: '1.001193.000.00.00.H59' })).rejects.toEqual(refused('code', '1.001193'))
  await expect(save({ localitySuffix: 'H59' })).rejects.toEqual(refused('localitySuffix', '000.00.00.H59'))
})

test('a version does not end before it takes effect', async () => {
  const effectiveFrom = '2026-05-04T12:00:00.000Z'
  await expect(save({ effectiveFrom, effectiveTo: '2026-05-03T12:00:00.000Z' })).rejects.toEqual(
    refused('effectiveTo', 'đứng trước'),
  )
  await expect(save({ effectiveFrom, effectiveTo: effectiveFrom })).resolves.toBeTruthy()
})

test('each channel stands once, its limit has a unit, its fee is a whole number', async () => {
  const inPerson = { channel: 'IN_PERSON', timeLimit: 3, timeLimitUnit: 'WORKING_DAY', fee: 8000 }
  await expect(save({ channels: [inPerson, { ...inPerson, channel: 'ONLINE', fee: 0 }] })).resolves.toBeTruthy()
  await expect(save({ channels: [inPerson, inPerson] })).rejects.toEqual(refused('channels.1.channel', 'đã có'))
  await expect(save({ channels: [{ ...inPerson, timeLimitUnit: null }] })).rejects.toEqual(
    refused('channels.0.timeLimitUnit', 'đơn vị'),
  )
  await expect(save({ channels: [{ ...inPerson, fee: 7.5 }] })).rejects.toEqual(refused('channels.0.fee', 'số nguyên'))
})

test('two versions of one procedure stand at addresses of their own', async () => {
  const versions = { title: 'Đăng ký khai sinh', code: '1.001193', _status: 'published' }
  const first = await save(versions)
  const second = await save({ ...versions, changeKind: 'AMENDED' })
  expect([first.slug, second.slug]).toEqual(['dang-ky-khai-sinh', 'dang-ky-khai-sinh-2'])
})
