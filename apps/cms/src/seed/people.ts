import type { Role } from '@thong-suot/vocabulary'

export interface SeedPerson {
  email: string
  name: string
  role: Role
  agency?: string
}

/** One account for each role; their passwords are shown to whoever starts the demo. All names are invented. */
export const demoPeople: SeedPerson[] = [
  { role: 'ADMINISTRATOR', email: 'quantri@thongsuot.example', name: 'Quản trị hệ thống' },
  { role: 'MANAGING_EDITOR', email: 'truongban@thongsuot.example', name: 'Vũ Thị Hạ Vy' },
  { role: 'PUBLISHER', email: 'xuatban@thongsuot.example', name: 'Đỗ Gia Khiêm' },
  { role: 'EDITOR', email: 'bientap@thongsuot.example', name: 'Nguyễn Thu Hạnh' },
  { role: 'CONTRIBUTOR', email: 'congtacvien@thongsuot.example', name: 'Hoàng Văn Lượng' },
  {
    role: 'AGENCY_OFFICER',
    email: 'chuyenvien@thongsuot.example',
    name: 'Đặng Thị Minh Châu',
    agency: 'trung-tam-phuc-vu-hanh-chinh-cong-xa-minh-khe',
  },
  { role: 'LEADER', email: 'lanhdao@thongsuot.example', name: 'Trần Minh Khuê', agency: 'ubnd-xa-minh-khe' },
]

/** Officers of the other agencies, who report their work in the demo's history; nobody logs in as them. */
export const officers: SeedPerson[] = [
  officer('vanphong', 'Bùi Quốc Thắng', 'van-phong-hdnd-va-ubnd-xa-minh-khe'),
  officer('kinhte', 'Lý Hoài Nam', 'phong-kinh-te-xa-minh-khe'),
  officer('vanhoa', 'Phan Thị Ngọc Lan', 'phong-van-hoa-xa-hoi-xa-minh-khe'),
  officer('congan', 'Hà Mạnh Tường', 'cong-an-xa-minh-khe'),
  officer('tramyte', 'Trịnh Thị Bích Liên', 'tram-y-te-xa-minh-khe'),
  officer('truonghoc', 'Ngô Đình Tuấn', 'truong-thcs-xa-minh-khe'),
]

function officer(account: string, name: string, agency: string): SeedPerson {
  return { role: 'AGENCY_OFFICER', email: `${account}.minhkhe@thongsuot.example`, name, agency }
}
