import type { Tab } from 'payload'
import { calendarDate } from '../../fields/calendar-date.ts'
import { relation } from '../../fields/relation.ts'
import { line, paragraph } from '../../fields/text.ts'

/** Of which period, of what part of the work, told where. */
export function periodTab(): Tab {
  return {
    label: { vi: 'Kỳ báo cáo', en: 'Period' },
    fields: [
      line({ name: 'title', label: { vi: 'Tiêu đề', en: 'Title' }, required: true, localized: true }),
      paragraph({ name: 'summary', label: { vi: 'Tóm tắt', en: 'Summary' }, localized: true }),
      {
        type: 'row',
        fields: [
          line({
            name: 'periodLabel',
            label: { vi: 'Tên kỳ', en: 'Label of the period' },
            required: true,
            placeholder: { vi: '10 tháng đầu năm 2022', en: '10 tháng đầu năm 2022' },
            width: '40%',
          }),
          calendarDate({ name: 'periodFrom', label: { vi: 'Từ ngày', en: 'From' }, width: '30%' }),
          calendarDate({
            name: 'periodTo',
            label: { vi: 'Đến ngày', en: 'To' },
            description: {
              vi: 'Ngày chốt số liệu; để trống nếu nguồn không nói.',
              en: 'Day of the data cut-off; empty where the source does not say.',
            },
            width: '30%',
          }),
        ],
      },
      line({
        name: 'scope',
        label: { vi: 'Phạm vi', en: 'Scope' },
        placeholder: { vi: 'Lĩnh vực hộ tịch; dịch vụ công mức độ 3, 4', en: 'Field, level, channel' },
        description: {
          vi: 'Để trống khi số liệu gồm mọi lĩnh vực của cơ quan.',
          en: 'Empty when the figures cover all fields of the agency.',
        },
      }),
      {
        type: 'row',
        fields: [
          relation({
            name: 'document',
            label: { vi: 'Theo văn bản', en: 'According to' },
            to: 'documents',
            width: '50%',
          }),
          relation({
            name: 'toldIn',
            label: { vi: 'Tin bài đưa tin', en: 'Told in' },
            to: 'articles',
            description: {
              vi: 'Bạn đọc xem được số liệu này ngay dưới bài.',
              en: 'Readers see these figures below the article.',
            },
            width: '50%',
          }),
        ],
      },
    ],
  }
}
