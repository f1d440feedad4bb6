import { type DemoLoad, day, idOf, updateSiteAs } from './demo-load.ts'

const verifiedOn = day('2026-11-02')

/** What stands around the pages of the fictional commune; its numbers ring nowhere. */
export async function loadSite(load: DemoLoad): Promise<number> {
  const settings = await updateSiteAs(load, 'MANAGING_EDITOR', {
    operatingAgency: idOf(load, 'agencies', 'ubnd-xa-minh-khe'),
    address: 'Thôn Đồng Sậy, xã Minh Khê, tỉnh Bình Lam',
    email: 'lienhe@minhkhe.example',
    hotlines: [
      { role: 'Tiếp nhận hồ sơ, hỗ trợ dịch vụ công', phone: '1900 0000 (nhánh 1)', verifiedOn },
      { role: 'Phản ánh, kiến nghị về thủ tục hành chính', phone: '1900 0000 (nhánh 2)', verifiedOn },
    ],
    navigation: (
      [
        ...['ARTICLES', 'PLANS', 'CONCLUSIONS', 'DOCUMENTS', 'PROCEDURES', 'STATISTICS', 'INDICES', 'COMMENDATIONS'],
        ...['AGENCIES', 'BOARD', 'SEARCH'],
      ] as const
    ).map((destination) => ({ destination })),
    featured: [
      { kind: 'PLAN', plan: idOf(load, 'plans', 'minh-khe-2026') },
      { kind: 'CONCLUSION', conclusion: idOf(load, 'conclusions', 'minh-khe-2026-10') },
    ],
    banners: [{ text: 'Thủ tục cấp xã được công bố lại từ 01/6/2026: xem điểm thay đổi', address: '/thu-tuc' }],
  })
  const inEnglish = (rows: { id?: string | null }[] | null | undefined, words: object[]) =>
    (rows ?? []).map((row, index) => ({ ...row, ...words[index] }))
  await updateSiteAs(
    load,
    'MANAGING_EDITOR',
    {
      hotlines: inEnglish(settings.hotlines, [
        { role: 'Dossiers and online services' },
        { role: 'Feedback on procedures' },
      ]),
      banners: inEnglish(settings.banners, [
        { text: 'Procedures were announced anew from 01/06/2026: see what changed' },
      ]),
    },
    'en',
  )
  return settings.hotlines?.length ?? 0
}
