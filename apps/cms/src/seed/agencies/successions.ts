import type { SeedSuccession } from '../records.ts'

const effectiveOn = '2025-07-01'

function mergeProvinces(first: string, second: string, result: string, note: string): SeedSuccession {
  return {
    type: 'MERGE',
    effectiveOn,
    note,
    legalBasis: 'nq-202-2025-qh15',
    from: [`ubnd-tinh-${first}-den-2025`, `ubnd-tinh-${second}-den-2025`],
    to: [{ agency: `ubnd-tinh-${result}`, extent: 'WHOLE' }],
  }
}

function endDistrict(slug: string, name: string): SeedSuccession {
  return {
    type: 'ABOLISH',
    effectiveOn,
    note: `${name} kết thúc hoạt động khi bỏ cấp huyện; chưa đối chiếu danh sách đơn vị hành chính cấp xã kế tiếp nên chưa ghi cơ quan tiếp nhận.`,
    from: [slug],
    to: [],
  }
}

/** What is sourced about the reorganisation of 1/7/2025; where a list of successors was not checked, none is written. */
export const successions: SeedSuccession[] = [
  mergeProvinces(
    'dong-thap',
    'tien-giang',
    'dong-thap',
    'Hợp nhất tỉnh Đồng Tháp và tỉnh Tiền Giang thành tỉnh Đồng Tháp.',
  ),
  mergeProvinces(
    'quang-binh',
    'quang-tri',
    'quang-tri',
    'Hợp nhất tỉnh Quảng Bình và tỉnh Quảng Trị thành tỉnh Quảng Trị.',
  ),
  mergeProvinces('phu-yen', 'dak-lak', 'dak-lak', 'Hợp nhất tỉnh Phú Yên và tỉnh Đắk Lắk thành tỉnh Đắk Lắk.'),
  mergeProvinces('long-an', 'tay-ninh', 'tay-ninh', 'Hợp nhất tỉnh Long An và tỉnh Tây Ninh thành tỉnh Tây Ninh.'),
  mergeProvinces(
    'an-giang',
    'kien-giang',
    'an-giang',
    'Hợp nhất tỉnh An Giang và tỉnh Kiên Giang thành tỉnh An Giang.',
  ),
  {
    type: 'SPLIT',
    effectiveOn,
    note: 'Địa bàn huyện Phú Hòa được sắp xếp thành xã Phú Hòa 1, xã Phú Hòa 2; một phần nhập vào phường Tuy Hòa.',
    legalBasis: 'nq-1660-ubtvqh15',
    from: ['ubnd-huyen-phu-hoa'],
    to: [
      { agency: 'ubnd-xa-phu-hoa-1', extent: 'PART' },
      { agency: 'ubnd-xa-phu-hoa-2', extent: 'PART' },
      { agency: 'ubnd-phuong-tuy-hoa', extent: 'PART', note: 'Một phần xã Hòa An và xã Hòa Trị.' },
    ],
  },
  endDistrict('ubnd-huyen-chau-thanh', 'UBND huyện Châu Thành'),
  endDistrict('ubnd-huyen-gio-linh', 'UBND huyện Gio Linh'),
  endDistrict('ubnd-thi-xa-hoa-thanh', 'UBND thị xã Hòa Thành'),
  endDistrict('ubnd-huyen-thoai-son', 'UBND huyện Thoại Sơn'),
]
