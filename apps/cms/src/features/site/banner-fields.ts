import type { Label } from '@thong-suot/vocabulary'
import type { ArrayField, DateField } from 'payload'
import { rows } from '../../fields/rows.ts'
import { line } from '../../fields/text.ts'

/** What everybody should know for a time, at the head of every page. */
export function banners(): ArrayField {
  return rows({
    name: 'banners',
    label: { vi: 'Thông báo đầu trang', en: 'Banners' },
    row: { vi: 'Thông báo', en: 'Banner' },
    fields: [
      line({ name: 'text', label: { vi: 'Nội dung', en: 'Text' }, required: true, localized: true }),
      {
        type: 'row',
        fields: [
          line({
            name: 'address',
            label: { vi: 'Dẫn đến', en: 'Leads to' },
            placeholder: { vi: '/thu-tuc hoặc https://…', en: '/thu-tuc or https://…' },
            width: '40%',
          }),
          moment('shownFrom', { vi: 'Hiện từ', en: 'Shown from' }),
          moment('shownUntil', { vi: 'Hiện đến', en: 'Shown until' }),
        ],
      },
    ],
  })
}

function moment(name: string, label: Label): DateField {
  return {
    name,
    type: 'date',
    label: { ...label },
    admin: {
      width: '30%',
      date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm', timeFormat: 'HH:mm' },
    },
  }
}
