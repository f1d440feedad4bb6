import { comparators } from '@thong-suot/vocabulary'
import type { Tab } from 'payload'
import { calendarDate } from '../../fields/calendar-date.ts'
import { choice } from '../../fields/choice.ts'
import { relation } from '../../fields/relation.ts'
import { rowKey } from '../../fields/row-key.ts'
import { rows } from '../../fields/rows.ts'
import { line } from '../../fields/text.ts'

/** What the plan wants to reach, in numbers, and what was measured since. */
export function targetsTab(): Tab {
  return {
    label: { vi: 'Chỉ tiêu', en: 'Targets' },
    fields: [
      rows({
        name: 'targets',
        label: { vi: 'Chỉ tiêu', en: 'Targets' },
        row: { vi: 'Chỉ tiêu', en: 'Target' },
        description: {
          vi: 'Ghi kết quả đo mỗi khi có số liệu; bạn đọc thấy số mới nhất bên cạnh chỉ tiêu.',
          en: 'Add a measurement whenever there is one; readers see the newest beside the target.',
        },
        rowLabel: '/features/plans/PlanRowLabel.tsx#PlanRowLabel',
        fields: [
          rowKey(),
          line({
            name: 'indicator',
            label: { vi: 'Chỉ số', en: 'Indicator' },
            required: true,
            placeholder: { vi: 'Tỷ lệ hồ sơ nộp trực tuyến', en: 'Share of dossiers filed online' },
          }),
          {
            type: 'row',
            fields: [
              choice({
                name: 'comparator',
                label: { vi: 'So sánh', en: 'Comparator' },
                from: comparators,
                required: true,
                defaultValue: 'AT_LEAST',
                width: '34%',
              }),
              {
                name: 'value',
                type: 'number',
                required: true,
                label: { vi: 'Giá trị', en: 'Value' },
                admin: { width: '33%' },
              },
              line({
                name: 'unit',
                label: { vi: 'Đơn vị', en: 'Unit' },
                placeholder: { vi: '%, hồ sơ, ngày', en: '%, dossiers, days' },
                width: '33%',
              }),
            ],
          },
          rows({
            name: 'measurements',
            label: { vi: 'Kết quả đo', en: 'Measurements' },
            row: { vi: 'Kết quả đo', en: 'Measurement' },
            fields: [
              rowKey(),
              {
                type: 'row',
                fields: [
                  calendarDate({
                    name: 'measuredOn',
                    label: { vi: 'Tính đến ngày', en: 'Measured on' },
                    required: true,
                    width: '30%',
                  }),
                  {
                    name: 'value',
                    type: 'number',
                    required: true,
                    label: { vi: 'Giá trị đo được', en: 'Measured value' },
                    admin: { width: '20%' },
                  },
                  relation({
                    name: 'document',
                    label: { vi: 'Theo văn bản', en: 'According to' },
                    to: 'documents',
                    width: '50%',
                  }),
                ],
              },
            ],
          }),
        ],
      }),
    ],
  }
}
