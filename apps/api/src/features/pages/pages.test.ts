import { expect, test } from 'vitest'
import { ContentRows } from '../../testing/content-rows.ts'
import { openHouse } from '../../testing/open-house.ts'

const { ask, admin } = await openHouse()
const rows = new ContentRows(admin)

test('what is not published of a page is seen by no path, at the foot neither', async () => {
  for (const [slug, hidden] of Object.entries({
    nhap: { status: 'draft' },
    'hen-gio': { liveFrom: '2999-01-01' },
    'da-rut': { withdrawnAt: '2026-03-01', withdrawnReason: 'Đã cũ.' },
    'noi-bo': { audience: 'INTERNAL' },
  } as const)) {
    await rows.page({ slug: `${slug}-trang`, title: 'Trang kín đáo', footerPosition: 1, ...hidden })
    const { data } = await ask(`{ page(slug: "${slug}-trang") { title } }`)
    expect(data.page).toBeNull()
  }
  const { data } = await ask(`{
    pages { totalCount } footerPages { slug }
    search(query: "kín đáo", kinds: [PAGE]) { totalCount }
    departed(kind: PAGE, slug: "da-rut-trang") { state reason }
  }`)
  expect(data).toEqual({
    pages: { totalCount: 0 },
    footerPages: [],
    search: { totalCount: 0 },
    departed: { state: 'WITHDRAWN', reason: 'Đã cũ.' },
  })
})

test('the foot shows the pages that have a place there, in their order', async () => {
  await rows.page({ slug: 'lien-he', footerPosition: 2 })
  await rows.page({ slug: 'khong-o-chan-trang' })
  await rows.page({ slug: 'gioi-thieu', footerPosition: 1 })
  const { data } = await ask('{ footerPages { slug footerPosition } }')
  expect(data.footerPages).toEqual([
    { slug: 'gioi-thieu', footerPosition: 1 },
    { slug: 'lien-he', footerPosition: 2 },
  ])
})
