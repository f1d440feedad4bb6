import type pg from 'pg'
import type { ContentRows } from '../../testing/content-rows.ts'
import { oddText } from './odd-texts.ts'
import { publicationOf } from './publication-of.ts'

/** Pages with and without a place at the foot, an English side and a body. */
export async function insertPages(admin: pg.Pool, rows: ContentRows, agencies: readonly number[]) {
  for (let index = 0; index < 12; index += 1) {
    const id = await rows.page({
      ...publicationOf(index, agencies[index % agencies.length] as number),
      title: oddText(index + 3),
      footerPosition: index % 3 ? index % 4 : undefined,
    })
    const body = (text: string) => ({ root: { type: 'root', children: [{ type: 'text', text }] } })
    await admin.query('update cms.pages_locales set body = $2, summary = $3 where _parent_id = $1', [
      id,
      index % 4 ? body(oddText(index)) : null,
      index % 2 ? oddText(index + 1) : null,
    ])
    if (index % 3 === 0) {
      await admin.query(`insert into cms.pages_locales (_locale, _parent_id, title, body) values ('en', $1, $2, $3)`, [
        id,
        `In English ${index}`,
        index % 2 ? body('In English') : null,
      ])
    }
  }
}
