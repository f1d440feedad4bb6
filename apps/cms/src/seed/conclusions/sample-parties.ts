import type { PartyRole } from '@thong-suot/vocabulary'
import type { SeedParty } from '../records.ts'

/** Parties of the fictional commune as its documents write them. */
const asWritten = {
  office: { asWritten: 'Văn phòng HĐND và UBND xã', agency: 'van-phong-hdnd-va-ubnd-xa-minh-khe' },
  economy: { asWritten: 'Phòng Kinh tế', agency: 'phong-kinh-te-xa-minh-khe' },
  culture: { asWritten: 'Phòng Văn hóa - Xã hội', agency: 'phong-van-hoa-xa-hoi-xa-minh-khe' },
  centre: {
    asWritten: 'Trung tâm Phục vụ hành chính công xã',
    agency: 'trung-tam-phuc-vu-hanh-chinh-cong-xa-minh-khe',
  },
  police: { asWritten: 'Công an xã', agency: 'cong-an-xa-minh-khe' },
  health: { asWritten: 'Trạm Y tế xã', agency: 'tram-y-te-xa-minh-khe' },
  school: { asWritten: 'Trường THCS Minh Khê', agency: 'truong-thcs-xa-minh-khe' },
  units: { asWritten: 'các cơ quan, đơn vị thuộc UBND xã', group: 'minh-khe-units' },
  divisions: { asWritten: 'các phòng chuyên môn, Trung tâm Phục vụ hành chính công xã', group: 'minh-khe-divisions' },
  handlers: {
    asWritten: 'các cơ quan, đơn vị có thủ tục hành chính tiếp nhận tại Trung tâm',
    group: 'minh-khe-procedures',
  },
} as const

type Name = keyof typeof asWritten

function inRole(role: PartyRole): (...names: Name[]) => SeedParty[] {
  return (...names) => names.map((name) => ({ role, ...asWritten[name] }))
}

export const leads = inRole('LEAD')
export const addressees = inRole('ADDRESSEE')
export const coordinates = inRole('COORDINATE')
export const monitors = inRole('MONITOR')
