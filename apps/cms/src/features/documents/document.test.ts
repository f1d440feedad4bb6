import { expect, test } from 'vitest'
import { agencyData, documentData } from '../../testing/drafts.ts'
import { openNewsroom } from '../../testing/newsroom.ts'
import { normaliseSymbol } from './normalise-symbol.ts'

const { payload, staff, askAs } = await openNewsroom()
const publisher = { user: staff.PUBLISHER, overrideAccess: false } as const
const collection = 'documents'
const issuer = (await payload.create({ collection: 'agencies', data: agencyData(), overrideAccess: true })).id

test.each([
  ['628/UBND', '628/UBND'],
  ['Số: 195/TB-VPCP', '195/TB-VPCP'],
  ['2539/UBND- SNV', '2539/UBND-SNV'],
  ['61/2018/NÐ\u2011CP', '61/2018/NĐ-CP'],
  ['1286/UBND–HCC', '1286/UBND-HCC'],
  ['36a/NQ-CP', '36a/NQ-CP'],
  ['063/2025/QĐ-UBND', '063/2025/QĐ-UBND'],
])('the symbol "%s" is compared as %s', (asWritten, symbol) => {
  expect(normaliseSymbol(asWritten)).toBe(symbol)
})

test('a symbol is kept as written, and beside it normalised, whatever a client sends for the latter', async () => {
  const data = documentData({ symbolAsWritten: 'Số 2539/UBND- SNV', symbol: 'bịa' })
  const draft = await payload.create({ collection, data, ...publisher })
  expect(draft).toMatchObject({ symbolAsWritten: 'Số 2539/UBND- SNV', symbol: '2539/UBND-SNV' })
  const renamed = await payload.update({ collection, id: draft.id, data: { subject: 'Trích yếu mới' }, ...publisher })
  expect(renamed.symbol).toBe('2539/UBND-SNV')
})

test.each(['MAT', 'TOI_MAT', 'TUYET_MAT'] as const)(
  'a document marked %s is refused, as a draft too',
  async (secrecyMark) => {
    const saved = payload.create({ collection, data: documentData({ secrecyMark }), ...publisher })
    await expect(saved).rejects.toMatchObject({ data: { errors: [{ path: 'secrecyMark' }] } })
  },
)

test('a mark written into the subject or the symbol is refused too, in the language of the editor', async () => {
  const answer = await askAs('EDITOR', `/api/${collection}`, {
    method: 'POST',
    body: documentData({ subject: 'MẬT - Kế hoạch bảo vệ' }),
    language: 'en',
  })
  expect([answer.status, await answer.text()]).toEqual([400, expect.stringContaining('must not be entered')])
  const saved = payload.create({ collection, data: documentData({ symbolAsWritten: '12/TỐI MẬT-UBND' }), ...publisher })
  await expect(saved).rejects.toThrow()
  expect(
    (await payload.count({ collection, where: { subject: { contains: 'MẬT' } }, overrideAccess: true })).totalDocs,
  ).toBe(0)
})

test('ordinary words that contain the syllable are no mark', async () => {
  const subject = 'VỀ VIỆC BẢO MẬT THÔNG TIN và giữ bí mật nhà nước'
  await expect(payload.create({ collection, data: documentData({ subject }), ...publisher })).resolves.toMatchObject({
    subject,
  })
})

test('issuer, symbol and day of issue name one document', async () => {
  const identity = { issuer, symbolAsWritten: '32/KH-UBND', issuedOn: '2026-03-05T12:00:00.000Z' }
  await payload.create({ collection, data: documentData(identity), ...publisher })
  const twin = documentData({ ...identity, symbolAsWritten: '32/kh-ubnd', issuedOn: '2026-03-04T17:30:00.000Z' })
  await expect(payload.create({ collection, data: twin, ...publisher })).rejects.toMatchObject({
    data: { errors: [{ path: 'symbolAsWritten' }] },
  })

  const nextYear = documentData({ ...identity, issuedOn: '2027-03-05T12:00:00.000Z' })
  await expect(payload.create({ collection, data: nextYear, ...publisher })).resolves.toBeTruthy()
})

test('the database itself refuses a twin that slipped past the check', async () => {
  const data = { subject: 'x', issuer, symbol: '77/BC-UBND', issuedOn: '2026-03-05T12:00:00.000Z', _status: 'draft' }
  await payload.db.create({ collection, data: { ...data } })
  await expect(payload.db.create({ collection, data: { ...data } })).rejects.toThrow()
})

test('the address of a document names its type, symbol and subject', async () => {
  const data = documentData({
    type: 'CONCLUSION_NOTICE',
    symbolAsWritten: '195/TB-VPCP',
    subject: 'Kết luận của Phó Thủ tướng',
  })
  const draft = await payload.create({ collection, data, ...publisher })
  expect(draft.slug).toBe('thong-bao-ket-luan-195-tb-vpcp-ket-luan-cua-pho-thu-tuong')
})
