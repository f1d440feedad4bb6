import { expect, test } from 'vitest'
import { namesByRole } from '../testing/names-by-role.ts'
import { findAgencies } from './find-agencies.ts'

// text | lead | addressees | coordinate | monitor; several names are parted by "+".
const cases = `
Giao Sở Nội vụ chủ trì, phối hợp với Sở Tài chính và Văn phòng UBND tỉnh tham mưu kế hoạch | Sở Nội vụ | | Sở Tài chính + Văn phòng UBND tỉnh |
Giao Chủ tịch UBND các xã, phường chủ trì niêm yết công khai | UBND các xã, phường | | |
Trưởng phòng Tư pháp chủ trì rà soát văn bản | Phòng Tư pháp | | |
Phân công Chánh Thanh tra tỉnh chủ trì kiểm tra | Thanh tra tỉnh | | |
Giao Thủ trưởng các sở, ban, ngành rà soát hồ sơ quá hạn | | Thủ trưởng các sở, ban, ngành | |
Giao các Sở: Nội vụ, Tư pháp và Tài chính chủ trì thẩm định | Sở Nội vụ + Sở Tư pháp + Sở Tài chính | | |
Giao các phòng Nội vụ, Văn hóa và Thông tin chủ trì thực hiện | Phòng Nội vụ + Phòng Văn hóa và Thông tin | | |
phối hợp với Sở Nội vụ, Tài chính rà soát | | | Sở Nội vụ + Sở Tài chính |
Giao Sở Nông nghiệp và Môi trường, Sở Tài chính chủ trì | Sở Nông nghiệp và Môi trường + Sở Tài chính | | |
Phòng Kinh tế, Hạ tầng và Đô thị chủ trì giải quyết hồ sơ đất đai | Phòng Kinh tế, Hạ tầng và Đô thị | | |
Giao Phòng Quản trị - Tài vụ chủ trì mua sắm máy quét | Phòng Quản trị - Tài vụ | | |
Cơ quan chủ trì: Phòng Văn hóa - Xã hội; cơ quan phối hợp: các thôn, khu phố. | Phòng Văn hóa - Xã hội | | các thôn, khu phố |
Kế hoạch do Sở Tư pháp chủ trì soạn thảo | Sở Tư pháp | | |
Phòng Nội vụ chủ trì tổng hợp, các phòng chuyên môn phối hợp | Phòng Nội vụ | | các phòng chuyên môn |
Đề nghị Công an tỉnh, Bảo hiểm xã hội tỉnh quan tâm thực hiện | | Công an tỉnh + Bảo hiểm xã hội tỉnh | |
Đề nghị Ban Thường vụ Tỉnh đoàn phát động phong trào | | Ban Thường vụ Tỉnh đoàn | |
Yêu cầu Ban Chỉ đạo Chuyển đổi số tỉnh họp định kỳ | | Ban Chỉ đạo Chuyển đổi số tỉnh | |
Giao Ban Quản lý Khu kinh tế Dung Quất chủ trì | Ban Quản lý Khu kinh tế Dung Quất | | |
Yêu cầu Trung tâm Phục vụ hành chính công xã Minh Khê bố trí máy tính | | Trung tâm Phục vụ hành chính công xã Minh Khê | |
UBND tỉnh giao Văn phòng UBND tỉnh theo dõi, đôn đốc, báo cáo UBND tỉnh | | | | Văn phòng UBND tỉnh
Văn phòng HĐND và UBND huyện tổng hợp, báo cáo Chủ tịch UBND huyện | | | | Văn phòng HĐND và UBND huyện
Ban Tổ chức Tỉnh ủy là cơ quan thường trực | Ban Tổ chức Tỉnh ủy | | |
Sở Khoa học và Công nghệ làm đầu mối kết nối dữ liệu | Sở Khoa học và Công nghệ | | |
Đối với UBND các xã, thị trấn: niêm yết đầy đủ thủ tục | | UBND các xã, thị trấn | |
Thực hiện quy chế phối hợp với Sở Tư pháp đã ký | | | |
Chủ tịch UBND huyện chủ trì Hội nghị giao ban | | | |
báo cáo UBND tỉnh (qua Sở Nội vụ) trước ngày 15/12 | | | |
Phòng Nội vụ đã tham mưu ban hành kế hoạch | | | |
theo đề nghị của Giám đốc Sở Tư pháp | | | |
Căn cứ Kế hoạch số 12/KH-UBND, chủ động rà soát | | | |
Trong tháng 6, Phòng Nội vụ rà soát danh mục | Phòng Nội vụ | | |
Giao đồng chí Nguyễn Văn Minh, Phó Chủ tịch UBND xã trực tiếp chỉ đạo | | | | Phó Chủ tịch UBND xã
`

const rows = cases
  .trim()
  .split('\n')
  .map((row) => row.split('|').map((cell) => cell.trim()))

test.each(rows)('%s', (text, ...expected) => {
  const { lead, addressees, coordinate, monitor } = namesByRole(text)
  expect([lead, addressees, coordinate, monitor].map((names) => names.join(' + '))).toEqual(expected)
})

test('a name that no list has is known where it is given', () => {
  const text = 'Giao Nhóm Cải tiến Một cửa chủ trì khảo sát'
  expect(findAgencies(text)).toEqual([])
  expect(findAgencies(text, { agencies: ['Nhóm Cải tiến Một cửa'] })).toMatchObject([
    { name: 'Nhóm Cải tiến Một cửa', role: 'LEAD' },
  ])
})

test('a name is found however it is composed, spaced and broken into lines', () => {
  const text = 'Giao  Phòng\u00a0Văn hoá\nvà Thông tin chủ trì'
  for (const given of [text.normalize('NFC'), text.normalize('NFD')]) {
    const [found] = findAgencies(given)
    expect(found?.name.normalize('NFC')).toBe('Phòng Văn hoá và Thông tin')
    expect(given.slice(...(found?.span ?? [0, 0])).normalize('NFC')).toBe('Phòng\u00a0Văn hoá\nvà Thông tin')
  }
})
