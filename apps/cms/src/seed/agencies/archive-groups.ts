import type { SeedGroup } from '../records.ts'

/** Collective addressees of the archived events, as far as their members are on record. */
export const archiveGroups: SeedGroup[] = [
  {
    key: 'hoa-thanh-units',
    name: { vi: 'Các cơ quan, đơn vị thuộc thị xã Hòa Thành', en: 'Agencies and units of Hòa Thành Town' },
    aliases: ['các cơ quan, đơn vị thị xã'],
    members: [
      'phong-noi-vu-thi-xa-hoa-thanh',
      'van-phong-hdnd-va-ubnd-thi-xa-hoa-thanh',
      'phong-van-hoa-va-thong-tin-thi-xa-hoa-thanh',
      'phong-tu-phap-thi-xa-hoa-thanh',
      'phong-tai-chinh-ke-hoach-thi-xa-hoa-thanh',
    ],
  },
]
