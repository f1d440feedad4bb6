import type { SeedAgency } from '../records.ts'

/** Bodies of the centre that the documents of the demo come from. */
export const centralAgencies: SeedAgency[] = [
  {
    slug: 'quoc-hoi',
    name: { vi: 'Quốc hội', en: 'National Assembly' },
    shortName: 'QH',
    kind: 'OTHER',
    level: 'CENTRAL',
  },
  {
    slug: 'uy-ban-thuong-vu-quoc-hoi',
    name: { vi: 'Ủy ban Thường vụ Quốc hội', en: 'Standing Committee of the National Assembly' },
    shortName: 'UBTVQH',
    kind: 'OTHER',
    level: 'CENTRAL',
  },
  {
    slug: 'chinh-phu',
    name: { vi: 'Chính phủ', en: 'Government' },
    shortName: 'CP',
    kind: 'GOVERNMENT',
    level: 'CENTRAL',
  },
  {
    slug: 'van-phong-chinh-phu',
    name: { vi: 'Văn phòng Chính phủ', en: 'Office of the Government' },
    shortName: 'VPCP',
    kind: 'OFFICE',
    level: 'CENTRAL',
    parent: 'chinh-phu',
  },
  {
    slug: 'ban-chi-dao-cai-cach-hanh-chinh-cua-chinh-phu',
    name: {
      vi: 'Ban Chỉ đạo cải cách hành chính của Chính phủ',
      en: 'Government Steering Committee on Administrative Reform',
    },
    kind: 'STEERING_COMMITTEE',
    level: 'CENTRAL',
    parent: 'chinh-phu',
  },
]
