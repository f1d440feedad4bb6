import { reformAreas as areas } from '@thong-suot/vocabulary'
import type { ArrayField } from 'payload'
import { choice } from './choice.ts'
import { rows } from './rows.ts'

/** The areas of reform an item belongs to, none or several. */
export function reformAreas(): ArrayField {
  return rows({
    name: 'reformAreas',
    label: { vi: 'Lĩnh vực cải cách hành chính', en: 'Reform areas' },
    row: { vi: 'Lĩnh vực', en: 'Area' },
    description: {
      vi: 'Theo cách chia lĩnh vực đang áp dụng vào ngày của nội dung này; có thể để trống.',
      en: 'By the scheme in use on the date of this item; may stay empty.',
    },
    fields: [choice({ name: 'area', label: { vi: 'Lĩnh vực', en: 'Area' }, from: areas, required: true })],
    sidebar: true,
  })
}
