import { type Role, roleKeys } from '@thong-suot/vocabulary'
import { expect, test } from 'vitest'
import { insertPublished, planData } from '../../testing/drafts.ts'
import { openNewsroom } from '../../testing/newsroom.ts'

const { payload, staff } = await openNewsroom()
const slug = 'site-settings'
const save = (data: object, role: Role = 'MANAGING_EDITOR') =>
  payload.updateGlobal({ slug, data: data as never, user: staff[role], overrideAccess: false })
const refused = (path: string, words: string) =>
  expect.objectContaining({
    message: expect.stringContaining(words),
    data: expect.objectContaining({ errors: [expect.objectContaining({ path })] }),
  })

const verifiedOn = '2026-05-04T12:00:00.000Z'
const mobile = { role: 'Trực lãnh đạo', phone: '0987 654 321', verifiedOn }

test('site settings are changed by those who run the portal only', async () => {
  for (const role of roleKeys) {
    const attempt = save({ address: 'Trụ sở' }, role)
    if (role === 'ADMINISTRATOR' || role === 'MANAGING_EDITOR') await expect(attempt).resolves.toBeTruthy()
    else await expect(attempt).rejects.toMatchObject({ status: 403 })
  }
  await expect(payload.findGlobal({ slug, overrideAccess: false })).rejects.toMatchObject({ status: 403 })
})

test('the number of an office needs no consent', async () => {
  await expect(save({ hotlines: [{ ...mobile, phone: '0299 3812 345' }] })).resolves.toBeTruthy()
})

test('a personal mobile is refused without the mark, the consent and the day it goes', async () => {
  await expect(save({ hotlines: [mobile] })).rejects.toEqual(refused('hotlines.0.phone', 'số di động'))
  const personal = { ...mobile, isPersonal: true }
  await expect(save({ hotlines: [personal] })).rejects.toEqual(refused('hotlines.0.hasConsent', 'đồng ý'))
  const agreed = { ...personal, hasConsent: true }
  await expect(save({ hotlines: [agreed] })).rejects.toEqual(refused('hotlines.0.expiresOn', 'ngày gỡ'))
  await expect(save({ hotlines: [{ ...agreed, expiresOn: verifiedOn }] })).resolves.toBeTruthy()
})

test('a link leads somewhere and stands once, a featured item is named', async () => {
  await expect(save({ navigation: [{ destination: 'PAGE' }] })).rejects.toEqual(
    refused('navigation.0.page', 'chọn trang'),
  )
  const twice = [{ destination: 'PLANS' }, { destination: 'PLANS' }]
  await expect(save({ navigation: twice })).rejects.toEqual(refused('navigation.1.destination', 'đã có'))
  await expect(save({ featured: [{ kind: 'PLAN' }] })).rejects.toEqual(refused('featured.0.plan', 'chọn kế hoạch'))
  await expect(
    save({ navigation: [{ destination: 'BOARD' }, { destination: 'PLANS' }], featured: [] }),
  ).resolves.toBeTruthy()
  const { id } = (await insertPublished(payload, 'plans', planData())) as { id: number }
  const plan = { kind: 'PLAN', plan: id }
  await expect(save({ featured: [plan, plan] })).rejects.toEqual(refused('featured.1.kind', 'đã có'))
  await expect(save({ featured: [plan] })).resolves.toBeTruthy()
})

test('a banner leads to a page of the portal or over https, and goes after it came', async () => {
  const banner = { text: 'Bảo trì' }
  for (const address of ['javascript:alert(1)', '//example.test', 'http://example.test'])
    await expect(save({ banners: [{ ...banner, address }] })).rejects.toEqual(refused('banners.0.address', 'https'))
  await expect(save({ banners: [{ ...banner, address: '/thu-tuc' }] })).resolves.toBeTruthy()
  const backwards = { shownFrom: '2026-05-05T00:00:00.000Z', shownUntil: '2026-05-04T00:00:00.000Z' }
  await expect(save({ banners: [{ ...banner, ...backwards }] })).rejects.toEqual(
    refused('banners.0.shownUntil', 'đứng trước'),
  )
})
