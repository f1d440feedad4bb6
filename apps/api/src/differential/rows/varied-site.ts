import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { oddText } from './odd-texts.ts'

interface Targets {
  readonly articles: readonly number[]
  readonly conclusions: readonly number[]
}

/** Settings with numbers and notices in one language or in both, links and featured items that may be out of sight. */
export async function insertSite(admin: pg.Pool, agency: number, { articles, conclusions }: Targets) {
  await admin.query('insert into cms.site_settings (id, operating_agency_id, address) values (1, $1, $2)', [
    agency,
    oddText(1),
  ])
  const { rows: pages } = await admin.query<{ id: number }>('select id from cms.pages order by id limit 9')
  for (const [index, { id }] of pages.entries()) {
    await admin.query(
      `insert into cms.site_settings_navigation (id, _order, _parent_id, destination, page_id)
       values ($1, $2, 1, $3::cms.enum_site_settings_navigation_destination, $4)`,
      [randomUUID(), index, index % 3 ? 'PAGE' : 'PLANS', index % 3 ? id : null],
    )
    await admin.query(
      `insert into cms.site_settings_featured (id, _order, _parent_id, kind, article_id, conclusion_id)
       values ($1, $2, 1, $3::cms.enum_site_settings_featured_kind, $4, $5)`,
      [
        randomUUID(),
        index,
        index % 2 ? 'ARTICLE' : 'CONCLUSION',
        index % 2 ? articles[index] : null,
        index % 2 ? null : conclusions[index],
      ],
    )
  }
  for (let index = 0; index < 4; index += 1) {
    const [hotline, banner] = [randomUUID(), randomUUID()]
    await admin.query(
      `insert into cms.site_settings_hotlines (id, _order, _parent_id, phone, verified_on)
       values ($1, $2, 1, $3, '2026-03-04T05:00:00Z')`,
      [hotline, index, oddText(index)],
    )
    await admin.query(
      'insert into cms.site_settings_banners (id, _order, _parent_id, address) values ($1, $2, 1, $3)',
      [banner, index, index % 2 ? '/thu-tuc' : null],
    )
    for (const language of index % 2 ? ['vi', 'en'] : ['vi']) {
      const words = [hotline, language, `${language} ${oddText(index + 2)}`]
      await admin.query(
        'insert into cms.site_settings_hotlines_locales (_parent_id, _locale, role) values ($1, $2, $3)',
        words,
      )
      await admin.query(
        'insert into cms.site_settings_banners_locales (_parent_id, _locale, text) values ($1, $2, $3)',
        [banner, ...words.slice(1)],
      )
    }
  }
}
