import type { InsertRow } from './insert-row.ts'
import { oddText } from './odd-texts.ts'

/** Pictures and files: with copies, without texts, without English, and one that nothing shows. */
export async function insertMedia(insert: InsertRow): Promise<number[]> {
  const media = []
  for (let index = 0; index < 5; index += 1) {
    const id = await insert('media', {
      filename: `anh-${index}.webp`,
      mime_type: index === 4 ? 'application/pdf' : 'image/webp',
      width: index === 4 ? null : 1600,
      height: index === 4 ? null : 900,
      credit: index % 2 ? oddText(index) : null,
      ...(index < 2 && { sizes_card_filename: `the-${index}.webp`, sizes_card_width: 480, sizes_card_height: 270 }),
      ...(index < 1 && { sizes_wide_filename: `rong-${index}.webp`, sizes_wide_width: 1200, sizes_wide_height: 600 }),
    })
    // the third has no words at all, where the schema promises some
    if (index !== 2)
      await insert('media_locales', { _locale: 'vi', _parent_id: id, alt: `Ảnh ${index}`, caption: oddText(index) })
    if (index === 1) await insert('media_locales', { _locale: 'en', _parent_id: id, alt: 'A picture', caption: '' })
    media.push(id)
  }
  return media
}

/** Sections, two of them in the same place, one without articles. */
export async function insertSections(insert: InsertRow): Promise<number[]> {
  const sections = []
  for (const [index, position] of [20, 10, 10].entries()) {
    const id = await insert('sections', { slug: `chuyen-muc-${index}`, position })
    await insert('sections_locales', { _locale: 'vi', _parent_id: id, name: `Mục ${oddText(index)}` })
    if (index === 0) await insert('sections_locales', { _locale: 'en', _parent_id: id, name: 'News' })
    sections.push(id)
  }
  return sections
}
