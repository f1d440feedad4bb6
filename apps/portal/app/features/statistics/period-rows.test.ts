import { expect, test } from 'vitest'
import { periodsByAgency } from './period-rows'

const agency = { slug: 'xa', name: 'Xã' }
const figures = [{ measure: 'RECEIVED', stated: 10, computed: null }]
const of = (slug: string, from: string | null, to: string | null, more: object = {}) =>
  ({
    slug,
    scope: null,
    period: { label: slug, from, to },
    issuingAgency: agency,
    figures,
    rates: [],
    warnings: [],
    ...more,
  }) as never

test('months are compared with months and quarters with quarters, oldest first; what cannot be compared is left out', () => {
  const items = [
    of('quy-4', '2026-09-15', '2026-12-14'),
    of('thang-12', '2026-11-15', '2026-12-14'),
    of('thang-11', '2026-10-15', '2026-11-14'),
    of('quy-3', '2026-06-15', '2026-09-14'),
    of('nam', '2025-12-15', '2026-12-14'),
    of('ho-tich', '2026-10-15', '2026-11-14', { scope: 'Hộ tịch' }),
    of('khong-ngay', null, null),
    of('khong-co-quan', '2026-10-15', '2026-11-14', { issuingAgency: null }),
  ]
  const told = periodsByAgency(items, 'vi').map(({ key, length, rows }) => [key, length, rows.map(({ slug }) => slug)])
  expect(told).toEqual([
    ['xa quarter', 'quarter', ['quy-3', 'quy-4']],
    ['xa month', 'month', ['thang-11', 'thang-12']],
  ])
})
