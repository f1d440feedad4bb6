import { indexCodes, scoreUnits } from '@thong-suot/vocabulary'
import type { NumberField, Tab } from 'payload'
import { calendarDate } from '../../fields/calendar-date.ts'
import { choice } from '../../fields/choice.ts'
import { relation } from '../../fields/relation.ts'
import { line, paragraph } from '../../fields/text.ts'

/** Which index, of which year, announced when and by whom, on what scale, among how many. */
export function indexTab(): Tab {
  return {
    label: { vi: 'Chỉ số', en: 'Index' },
    fields: [
      line({ name: 'title', label: { vi: 'Tiêu đề', en: 'Title' }, required: true, localized: true }),
      paragraph({ name: 'summary', label: { vi: 'Tóm tắt', en: 'Summary' }, localized: true }),
      {
        type: 'row',
        fields: [
          choice({
            name: 'index',
            label: { vi: 'Chỉ số', en: 'Index' },
            from: indexCodes,
            required: true,
            width: '50%',
          }),
          {
            ...figure('year', { vi: 'Năm được đánh giá', en: 'Assessed year' }, '25%'),
            required: true,
            min: 1990,
            max: 2100,
          },
          calendarDate({ name: 'announcedOn', label: { vi: 'Ngày công bố', en: 'Announced on' }, width: '25%' }),
        ],
      },
      {
        type: 'row',
        fields: [
          choice({
            name: 'unit',
            label: { vi: 'Đơn vị', en: 'Unit' },
            from: scoreUnits,
            required: true,
            defaultValue: 'PERCENT',
            width: '33%',
          }),
          figure('maxValue', { vi: 'Điểm tối đa', en: 'Highest possible' }, '33%'),
          {
            ...figure('rankOutOf', { vi: 'Số đơn vị được xếp hạng', en: 'Ranked out of' }, '34%'),
            admin: {
              width: '34%',
              description: {
                vi: 'Của đúng năm đó: 63 tỉnh đến 2024, 34 tỉnh từ 01/7/2025.',
                en: 'As in that year: 63 provinces until 2024, 34 since 1 July 2025.',
              },
            },
          },
        ],
      },
      {
        type: 'row',
        fields: [
          line({ name: 'publisherAsWritten', label: { vi: 'Nơi công bố (như viết)', en: 'Publisher' }, width: '34%' }),
          relation({
            name: 'document',
            label: { vi: 'Theo văn bản', en: 'According to' },
            to: 'documents',
            width: '33%',
          }),
          relation({ name: 'toldIn', label: { vi: 'Tin bài đưa tin', en: 'Told in' }, to: 'articles', width: '33%' }),
        ],
      },
    ],
  }
}

function figure(name: string, label: { vi: string; en: string }, width: string): NumberField {
  return { name, type: 'number', min: 0, max: 1_000_000, label: { ...label }, admin: { width } }
}
