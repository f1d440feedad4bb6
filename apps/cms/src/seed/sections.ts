import type { SeedSection } from './records.ts'

export const sections: SeedSection[] = [
  { slug: 'chi-dao-dieu-hanh', name: { vi: 'Chỉ đạo, điều hành', en: 'Direction' }, position: 10 },
  { slug: 'tin-tuc-su-kien', name: { vi: 'Tin tức - Sự kiện', en: 'News and events' }, position: 20 },
  {
    slug: 'cai-cach-thu-tuc-hanh-chinh',
    name: { vi: 'Cải cách thủ tục hành chính', en: 'Procedure reform' },
    position: 30,
  },
  { slug: 'chuyen-doi-so', name: { vi: 'Chuyển đổi số', en: 'Digital transformation' }, position: 40 },
  {
    slug: 'ky-luat-ky-cuong',
    name: { vi: 'Kỷ luật, kỷ cương hành chính', en: 'Administrative discipline' },
    position: 50,
  },
  {
    slug: 'thi-dua-khen-thuong',
    name: { vi: 'Thi đua - Khen thưởng', en: 'Emulation and commendation' },
    position: 60,
  },
]
