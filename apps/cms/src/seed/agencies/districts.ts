import type { AgencyKind } from '@thong-suot/vocabulary'
import type { SeedAgency } from '../records.ts'

/** District bodies of the five archived events; the district level ended on 30/6/2025. */
const lastDay = '2025-06-30'

interface Unit {
  slug: string
  vi: string
  en: string
  kind: AgencyKind
  aliases?: string[]
}

function district(place: { slug: string; vi: string; en: string; parent: string }, units: Unit[]): SeedAgency[] {
  const committee: SeedAgency = {
    slug: `ubnd-${place.slug}`,
    name: { vi: `Ủy ban nhân dân ${place.vi}`, en: `People's Committee of ${place.en}` },
    shortName: `UBND ${place.vi}`,
    kind: 'PEOPLES_COMMITTEE',
    level: 'DISTRICT',
    parent: place.parent,
    aliases: [`UBND ${place.vi}`, `Chủ tịch UBND ${place.vi}`],
    validTo: lastDay,
  }
  const offices = units.map(
    (unit): SeedAgency => ({
      slug: `${unit.slug}-${place.slug}`,
      name: { vi: `${unit.vi} ${place.vi}`, en: `${unit.en} of ${place.en}` },
      shortName: unit.vi,
      kind: unit.kind,
      level: 'DISTRICT',
      parent: committee.slug,
      ...(unit.aliases && { aliases: unit.aliases }),
      validTo: lastDay,
    }),
  )
  return [committee, ...offices]
}

const office: Unit = {
  slug: 'van-phong-hdnd-va-ubnd',
  vi: 'Văn phòng HĐND và UBND',
  en: "Office of the People's Council and People's Committee",
  kind: 'OFFICE',
  aliases: ['Văn phòng HĐND&UBND', 'Văn phòng HĐND - UBND'],
}
const homeAffairs: Unit = { slug: 'phong-noi-vu', vi: 'Phòng Nội vụ', en: 'Home Affairs Division', kind: 'DIVISION' }
const culture: Unit = {
  slug: 'phong-van-hoa-va-thong-tin',
  vi: 'Phòng Văn hóa và Thông tin',
  en: 'Culture and Information Division',
  kind: 'DIVISION',
}
const justice: Unit = { slug: 'phong-tu-phap', vi: 'Phòng Tư pháp', en: 'Justice Division', kind: 'DIVISION' }
const finance: Unit = {
  slug: 'phong-tai-chinh-ke-hoach',
  vi: 'Phòng Tài chính - Kế hoạch',
  en: 'Finance and Planning Division',
  kind: 'DIVISION',
}

export const districtAgencies: SeedAgency[] = [
  ...district(
    {
      slug: 'huyen-chau-thanh',
      vi: 'huyện Châu Thành',
      en: 'Châu Thành District',
      parent: 'ubnd-tinh-dong-thap-den-2025',
    },
    [office],
  ),
  ...district(
    { slug: 'huyen-gio-linh', vi: 'huyện Gio Linh', en: 'Gio Linh District', parent: 'ubnd-tinh-quang-tri-den-2025' },
    [office, finance, justice],
  ),
  ...district(
    { slug: 'huyen-phu-hoa', vi: 'huyện Phú Hòa', en: 'Phú Hòa District', parent: 'ubnd-tinh-phu-yen-den-2025' },
    [homeAffairs],
  ),
  ...district(
    { slug: 'thi-xa-hoa-thanh', vi: 'thị xã Hòa Thành', en: 'Hòa Thành Town', parent: 'ubnd-tinh-tay-ninh-den-2025' },
    [homeAffairs, office, culture, justice, finance],
  ),
  ...district(
    { slug: 'huyen-thoai-son', vi: 'huyện Thoại Sơn', en: 'Thoại Sơn District', parent: 'ubnd-tinh-an-giang-den-2025' },
    [],
  ),
]

function communeCommittee(slug: string, vi: string, en: string): SeedAgency {
  return {
    slug: `ubnd-${slug}`,
    name: { vi: `Ủy ban nhân dân ${vi}`, en: `People's Committee of ${en}` },
    shortName: `UBND ${vi}`,
    kind: 'PEOPLES_COMMITTEE',
    level: 'COMMUNE',
    parent: 'ubnd-tinh-dak-lak',
    validFrom: '2025-07-01',
  }
}

/** Where the area of Phú Hòa went on 1/7/2025; the other four districts have no checked list of successors yet. */
export const successorCommunes: SeedAgency[] = [
  communeCommittee('xa-phu-hoa-1', 'xã Phú Hòa 1', 'Phú Hòa 1 Commune'),
  communeCommittee('xa-phu-hoa-2', 'xã Phú Hòa 2', 'Phú Hòa 2 Commune'),
  communeCommittee('phuong-tuy-hoa', 'phường Tuy Hòa', 'Tuy Hòa Ward'),
]
