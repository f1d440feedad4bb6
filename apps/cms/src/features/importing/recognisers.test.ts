import { expect, test } from 'vitest'
import { readByline } from './byline.ts'
import { readDocumentSymbols } from './document-symbols.ts'
import { readFigures } from './figures.ts'
import { readNamedDocuments } from './named-documents.ts'
import { articleHeading, dateline, placeBanner } from './page-origin.ts'

test('a symbol is found with its type, day and issuer, however the prose orders them', () => {
  const text =
    'Thực hiện Công văn số 1150/UBND-NC ngày 05 tháng 3 năm 2026 của UBND tỉnh Bình Lam về việc số hóa. Ngày 09/3/2026, UBND xã Minh Khê ban hành Kế hoạch số 41/KH-UBND triển khai.'
  expect(readDocumentSymbols([text], [], [])).toEqual([
    {
      asWritten: 'Công văn số 1150/UBND-NC',
      type: 'CV',
      symbol: '1150/UBND-NC',
      issuedOn: '2026-03-05',
      issuerAsWritten: 'UBND tỉnh Bình Lam',
      isReported: false,
    },
    {
      asWritten: 'Kế hoạch số 41/KH-UBND',
      type: 'KH',
      symbol: '41/KH-UBND',
      issuedOn: '2026-03-09',
      issuerAsWritten: 'UBND xã Minh Khê',
      isReported: true,
    },
  ])
})

test('a loose citation takes its day from the full one elsewhere on the page', () => {
  const found = readDocumentSymbols(
    ['Giữ nghiêm kỷ cương theo Chỉ thị 07 của BTV Tỉnh ủy và NĐ 61/2018.'],
    ['Hỏi đáp về Chỉ thị số 07-CT/TU ngày 04/05/2026 của Ban Thường vụ Tỉnh ủy'],
    [],
  )
  expect(found.map(({ symbol, issuedOn }) => [symbol, issuedOn])).toEqual([
    ['07-CT/TU', '2026-05-04'],
    ['61/2018/NĐ-CP', null],
  ])
})

test('documents named without a number are found where they are passed or issued', () => {
  const text = 'Hội nghị đã thông qua kế hoạch số hóa hồ sơ lưu trữ; quy chế phối hợp giải quyết thủ tục liên thông.'
  expect(readNamedDocuments([text]).map(({ asWritten, type }) => [asWritten, type])).toEqual([
    ['kế hoạch số hóa hồ sơ lưu trữ', 'KH'],
    ['quy chế phối hợp giải quyết thủ tục liên thông', 'QC'],
  ])
})

test('levels of service, list marks and years are no figures', () => {
  expect(readFigures(['(1) Dịch vụ mức độ 3, 4 năm 2021; giai đoạn 2021-2030; tháng 6/2020'])).toEqual([])
})

test('a byline may be a person, a unit, both, or a source', () => {
  expect(readByline(['B.Mẫu'], [])).toEqual({ authors: ['B.Mẫu'], unit: null, source: null })
  expect(readByline(['Trang Thử - Đoàn Mẫu'], [])).toEqual({
    authors: ['Trang Thử', 'Đoàn Mẫu'],
    unit: null,
    source: null,
  })
  expect(readByline(['Văn phòng HĐND&UBND xã'], [])).toEqual({
    authors: [],
    unit: 'Văn phòng HĐND&UBND xã',
    source: null,
  })
  expect(readByline(['Nguồn: Cổng TTĐT tỉnh'], []).source).toBe('Cổng TTĐT tỉnh')
})

test('the portal is named in a heading, a banner of places or a dateline', () => {
  expect(articleHeading('Chi tiết bài viết - Xã Minh Khê - Bình LamSáng 01/3, UBND xã họp')).toMatchObject({
    portal: 'Xã Minh Khê - Bình Lam',
    rest: 'Sáng 01/3, UBND xã họp',
  })
  expect(placeBanner('Xã Minh Khê - tỉnh Bình Lam')).toBe('Xã Minh Khê - tỉnh Bình Lam')
  expect(placeBanner('Xã Minh Khê họp dân')).toBeNull()
  expect(dateline('(Cổng TTĐT Bình Lam) - Sáng nay, UBND xã họp.')).toEqual({
    source: 'Cổng TTĐT Bình Lam',
    rest: 'Sáng nay, UBND xã họp.',
  })
})
