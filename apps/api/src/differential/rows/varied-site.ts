import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import { oddText } from './odd-texts.ts'

/** Settings with numbers and notices in one language or in both. */
export async function insertSite(admin: pg.Pool, agency: number) {
  await admin.query('insert into cms.site_settings (id, operating_agency_id, address) values (1, $1, $2)', [
    agency,
    oddText(1),
  ])
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
