import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { ContentRows } from '../../testing/content-rows.ts'
import { openHouse } from '../../testing/open-house.ts'

const { ask, admin } = await openHouse()
const asked = '{ site { address hotlines { role phone verifiedOn } banners { text address } } }'

async function addRow(table: 'hotlines' | 'banners', words: object, row: Record<string, unknown>): Promise<void> {
  const id = randomUUID()
  const all = { id, _order: 1, _parent_id: 1, ...row }
  const insert = (name: string, values: Record<string, unknown>) =>
    admin.query(
      `insert into cms.${name} (${Object.keys(values).join(', ')})
       values (${Object.keys(values)
         .map((_, index) => `$${index + 1}`)
         .join(', ')})`,
      Object.values(values),
    )
  await insert(`site_settings_${table}`, all)
  await insert(`site_settings_${table}_locales`, { _locale: 'vi', _parent_id: id, ...words })
}

const day = (offset: number) => new Date(Date.now() + offset * 86_400_000).toISOString()

test('nothing stands around the pages until somebody has told it', async () => {
  expect((await ask(asked)).data.site).toBeNull()
})

test('a personal number is shown with consent until its day, that of an office always', async () => {
  await admin.query(`insert into cms.site_settings (id, address) values (1, 'Trụ sở xã')`)
  const verified_on = '2026-05-04T05:00:00Z'
  await addRow('hotlines', { role: 'Một cửa' }, { phone: '0299 3812 345', verified_on })
  const personal = { verified_on, is_personal: true, has_consent: true }
  await addRow('hotlines', { role: 'Còn hạn' }, { _order: 2, phone: '1', ...personal, expires_on: day(0) })
  await addRow('hotlines', { role: 'Hết hạn' }, { _order: 3, phone: '2', ...personal, expires_on: day(-1) })
  await addRow('hotlines', { role: 'Không hạn' }, { _order: 4, phone: '3', ...personal })
  await addRow(
    'hotlines',
    { role: 'Không đồng ý' },
    {
      ...{ _order: 5, phone: '4', ...personal, expires_on: day(9), has_consent: false },
    },
  )
  const { site } = (await ask(asked)).data
  expect(site.address).toBe('Trụ sở xã')
  expect(site.hotlines).toEqual([
    { role: 'Một cửa', phone: '0299 3812 345', verifiedOn: '2026-05-04' },
    { role: 'Còn hạn', phone: '1', verifiedOn: '2026-05-04' },
  ])
})

test('a banner is shown between its times, and its edges are known to those who remember answers', async () => {
  await addRow('banners', { text: 'Luôn luôn' }, { address: '/thu-tuc' })
  await addRow('banners', { text: 'Sắp tới' }, { _order: 2, shown_from: day(1) })
  await addRow('banners', { text: 'Đã qua' }, { _order: 3, shown_until: day(-1) })
  await addRow('banners', { text: 'Đang hiện' }, { _order: 4, shown_from: day(-1), shown_until: day(2) })
  expect((await ask(asked)).data.site.banners).toEqual([
    { text: 'Luôn luôn', address: '/thu-tuc' },
    { text: 'Đang hiện', address: null },
  ])
  const { rows } = await admin.query('select at from content.next_edge order by at')
  expect(rows).toHaveLength(2)
})

test('links and featured items keep their order, and leave out what is not visible', async () => {
  const rows = new ContentRows(admin)
  const shown = await rows.page({ slug: 'gioi-thieu' })
  const draft = await rows.page({ status: 'draft' })
  const plan = await rows.plan({ slug: 'ke-hoach-2026' })
  const withdrawn = await rows.article({ withdrawnAt: '2026-03-01' })
  const link = (destination: string, page: number | null, order: number) =>
    admin.query(
      `insert into cms.site_settings_navigation (id, _order, _parent_id, destination, page_id)
       values ($1, $2, 1, $3::cms.enum_site_settings_navigation_destination, $4)`,
      [randomUUID(), order, destination, page],
    )
  await link('PAGE', shown, 2)
  await link('PLANS', null, 1)
  await link('PAGE', draft, 3)
  await admin.query(
    `insert into cms.site_settings_featured (id, _order, _parent_id, kind, plan_id, article_id)
     values ('f1', 1, 1, 'ARTICLE', null, $1), ('f2', 2, 1, 'PLAN', $2, null)`,
    [withdrawn, plan],
  )
  const { data } = await ask(`{ site { navigation { destination page { slug } }
    featured { __typename ... on Plan { slug } ... on Article { slug } } } }`)
  expect(data.site).toEqual({
    navigation: [
      { destination: 'PLANS', page: null },
      { destination: 'PAGE', page: { slug: 'gioi-thieu' } },
    ],
    featured: [{ __typename: 'Plan', slug: 'ke-hoach-2026' }],
  })
})
