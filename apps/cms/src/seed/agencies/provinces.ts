import type { SeedAgency } from '../records.ts'

const lastDay = '2025-06-30'
const firstDay = '2025-07-01'

function provinceUntil2025(slug: string, vi: string, en: string): SeedAgency {
  return {
    slug: `ubnd-tinh-${slug}-den-2025`,
    name: { vi: `Ủy ban nhân dân tỉnh ${vi}`, en: `People's Committee of ${en} Province` },
    shortName: `UBND tỉnh ${vi}`,
    kind: 'PEOPLES_COMMITTEE',
    level: 'PROVINCE',
    aliases: ['UBND tỉnh'],
    validTo: lastDay,
  }
}

function provinceSince2025(slug: string, vi: string, en: string): SeedAgency {
  return { ...provinceUntil2025(slug, vi, en), slug: `ubnd-tinh-${slug}`, validFrom: firstDay, validTo: undefined }
}

/** Province committees before and after the reorganisation of 2025: old names live on for larger areas. */
export const provinceAgencies: SeedAgency[] = [
  provinceUntil2025('dong-thap', 'Đồng Tháp', 'Đồng Tháp'),
  provinceUntil2025('tien-giang', 'Tiền Giang', 'Tiền Giang'),
  provinceUntil2025('quang-binh', 'Quảng Bình', 'Quảng Bình'),
  provinceUntil2025('quang-tri', 'Quảng Trị', 'Quảng Trị'),
  provinceUntil2025('phu-yen', 'Phú Yên', 'Phú Yên'),
  provinceUntil2025('dak-lak', 'Đắk Lắk', 'Đắk Lắk'),
  provinceUntil2025('long-an', 'Long An', 'Long An'),
  provinceUntil2025('tay-ninh', 'Tây Ninh', 'Tây Ninh'),
  provinceUntil2025('an-giang', 'An Giang', 'An Giang'),
  provinceUntil2025('kien-giang', 'Kiên Giang', 'Kiên Giang'),
  provinceSince2025('dong-thap', 'Đồng Tháp', 'Đồng Tháp'),
  provinceSince2025('quang-tri', 'Quảng Trị', 'Quảng Trị'),
  provinceSince2025('dak-lak', 'Đắk Lắk', 'Đắk Lắk'),
  provinceSince2025('tay-ninh', 'Tây Ninh', 'Tây Ninh'),
  provinceSince2025('an-giang', 'An Giang', 'An Giang'),
  {
    slug: 'ban-thuong-vu-tinh-uy-phu-yen',
    name: { vi: 'Ban Thường vụ Tỉnh ủy Phú Yên', en: 'Standing Board of the Party Committee of Phú Yên Province' },
    shortName: 'BTV Tỉnh ủy Phú Yên',
    kind: 'PARTY',
    level: 'PROVINCE',
    aliases: ['BTV Tỉnh ủy', 'Ban Thường vụ Tỉnh ủy'],
    validTo: lastDay,
  },
]
