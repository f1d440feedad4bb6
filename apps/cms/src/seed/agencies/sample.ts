import type { AgencyKind } from '@thong-suot/vocabulary'
import type { SeedAgency, SeedGroup } from '../records.ts'

/** The fictional commune: neither xã Minh Khê nor tỉnh Bình Lam exists. */
function unit(
  slug: string,
  kind: AgencyKind,
  vi: string,
  en: string,
  shortName: string,
  aliases: string[],
): SeedAgency {
  return {
    slug: `${slug}-xa-minh-khe`,
    name: { vi: `${vi} xã Minh Khê`, en: `${en} of Minh Khê Commune` },
    shortName,
    kind,
    level: 'COMMUNE',
    parent: 'ubnd-xa-minh-khe',
    aliases,
    validFrom: '2025-07-01',
    isSample: true,
  }
}

export const sampleAgencies: SeedAgency[] = [
  {
    slug: 'ubnd-tinh-binh-lam',
    name: { vi: 'Ủy ban nhân dân tỉnh Bình Lam', en: "People's Committee of Bình Lam Province" },
    shortName: 'UBND tỉnh Bình Lam',
    kind: 'PEOPLES_COMMITTEE',
    level: 'PROVINCE',
    aliases: ['UBND tỉnh'],
    validFrom: '2025-07-01',
    isSample: true,
  },
  {
    slug: 'ubnd-xa-minh-khe',
    name: { vi: 'Ủy ban nhân dân xã Minh Khê', en: "People's Committee of Minh Khê Commune" },
    shortName: 'UBND xã Minh Khê',
    kind: 'PEOPLES_COMMITTEE',
    level: 'COMMUNE',
    parent: 'ubnd-tinh-binh-lam',
    aliases: ['UBND xã', 'Chủ tịch UBND xã'],
    validFrom: '2025-07-01',
    isSample: true,
  },
  unit(
    'van-phong-hdnd-va-ubnd',
    'OFFICE',
    'Văn phòng HĐND và UBND',
    "Office of the People's Council and People's Committee",
    'Văn phòng HĐND và UBND',
    ['Văn phòng HĐND và UBND xã', 'Văn phòng', 'Chánh Văn phòng'],
  ),
  unit('phong-kinh-te', 'DIVISION', 'Phòng Kinh tế', 'Economic Division', 'Phòng Kinh tế', ['Trưởng phòng Kinh tế']),
  unit(
    'phong-van-hoa-xa-hoi',
    'DIVISION',
    'Phòng Văn hóa - Xã hội',
    'Culture and Social Affairs Division',
    'Phòng Văn hóa - Xã hội',
    ['Phòng VH-XH'],
  ),
  unit(
    'trung-tam-phuc-vu-hanh-chinh-cong',
    'PUBLIC_SERVICE_CENTRE',
    'Trung tâm Phục vụ hành chính công',
    'Public Administration Service Centre',
    'Trung tâm PVHCC',
    ['Trung tâm Phục vụ hành chính công xã', 'TTPVHCC'],
  ),
  unit('cong-an', 'VERTICAL', 'Công an', 'Police', 'Công an xã', ['Công an xã', 'Trưởng Công an xã']),
  unit('tram-y-te', 'OTHER', 'Trạm Y tế', 'Health Station', 'Trạm Y tế', ['Trạm Y tế xã']),
  {
    ...unit('truong-thcs', 'OTHER', '', '', 'Trường THCS', ['Trường THCS xã']),
    name: { vi: 'Trường Trung học cơ sở Minh Khê', en: 'Minh Khê Lower Secondary School' },
    shortName: 'Trường THCS Minh Khê',
  },
]

const office = 'van-phong-hdnd-va-ubnd-xa-minh-khe'
const economy = 'phong-kinh-te-xa-minh-khe'
const culture = 'phong-van-hoa-xa-hoi-xa-minh-khe'
const serviceCentre = 'trung-tam-phuc-vu-hanh-chinh-cong-xa-minh-khe'
const police = 'cong-an-xa-minh-khe'
const health = 'tram-y-te-xa-minh-khe'
const school = 'truong-thcs-xa-minh-khe'

export const sampleGroups: SeedGroup[] = [
  {
    key: 'minh-khe-units',
    name: { vi: 'Các cơ quan, đơn vị thuộc UBND xã Minh Khê', en: 'Agencies and units of Minh Khê Commune' },
    aliases: ['các cơ quan, đơn vị thuộc UBND xã', 'Thủ trưởng các cơ quan, đơn vị thuộc UBND xã'],
    members: [office, economy, culture, serviceCentre, health, school],
  },
  {
    key: 'minh-khe-divisions',
    name: {
      vi: 'Các phòng chuyên môn và Trung tâm Phục vụ hành chính công xã Minh Khê',
      en: 'Divisions and service centre of Minh Khê Commune',
    },
    aliases: ['các phòng chuyên môn, Trung tâm Phục vụ hành chính công xã'],
    members: [economy, culture, serviceCentre],
  },
  {
    key: 'minh-khe-procedures',
    name: {
      vi: 'Các cơ quan, đơn vị có thủ tục hành chính tiếp nhận tại Trung tâm Phục vụ hành chính công xã Minh Khê',
      en: 'Units of Minh Khê Commune that handle procedures received at the service centre',
    },
    aliases: ['các cơ quan, đơn vị có thủ tục hành chính tiếp nhận tại Trung tâm'],
    members: [office, economy, culture, serviceCentre, police],
  },
]
