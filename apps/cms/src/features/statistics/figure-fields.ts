import { type DossierMeasure, dossierMeasures, dossierRates } from '@thong-suot/vocabulary'
import type { NumberField, RowField, Tab } from 'payload'
import { choice } from '../../fields/choice.ts'
import { component } from '../../fields/component.ts'
import { rows } from '../../fields/rows.ts'
import { line } from '../../fields/text.ts'
import { measureField } from './measure-field.ts'

/** The figures in the columns of the official forms; whatever the source does not tell stays empty. */
export function figuresTab(): Tab {
  return {
    label: { vi: 'Số liệu', en: 'Figures' },
    description: {
      vi: 'Chỉ ghi số nguồn nêu ra; ô không có số liệu thì để trống, không ghi 0.',
      en: 'Enter only what the source states; leave the others empty, not 0.',
    },
    fields: [
      component('figureWarnings', '/features/statistics/FigureWarnings.tsx#FigureWarnings'),
      figures('CARRIED_OVER', 'RECEIVED', 'TO_PROCESS'),
      figures('RECEIVED_ONLINE', 'RECEIVED_IN_PERSON', 'RECEIVED_POSTAL'),
      figures('RESOLVED', 'RESOLVED_EARLY_AND_ON_TIME', 'RESOLVED_LATE'),
      figures('RESOLVED_EARLY', 'RESOLVED_ON_TIME', 'APOLOGIES'),
      figures('PENDING', 'PENDING_ON_TIME', 'PENDING_OVERDUE'),
      figures('RETURNED', 'SUSPENDED'),
      {
        ...wholeNumber('roundedTo', { vi: 'Nguồn làm tròn đến', en: 'Source rounds to' }, '33%'),
        admin: {
          step: 1,
          description: {
            vi: 'Ví dụ 10 khi nguồn viết “5,65 nghìn hồ sơ”; chênh lệch do làm tròn không bị báo.',
            en: 'Such as 10 where the source writes 5.65 thousand; differences of rounding are not told.',
          },
        },
      },
      rows({
        name: 'statedRates',
        label: { vi: 'Tỷ lệ nguồn công bố', en: 'Rates as stated' },
        row: { vi: 'Tỷ lệ', en: 'Rate' },
        fields: [
          {
            type: 'row',
            fields: [
              choice({
                name: 'rate',
                label: { vi: 'Tỷ lệ nào', en: 'Which rate' },
                from: dossierRates,
                required: true,
                width: '70%',
              }),
              percentage('value', { vi: 'Giá trị (%)', en: 'Value (%)' }, true),
            ],
          },
        ],
      }),
    ],
  }
}

/** A percentage as the source writes it, with all its digits: 97,33. */
export function percentage(name: string, label: { vi: string; en: string }, required = false) {
  return line({ name, label, required, placeholder: { vi: '97,33', en: '97,33' }, width: '30%' })
}

function figures(...measures: DossierMeasure[]): RowField {
  return {
    type: 'row',
    fields: measures.map((measure) => wholeNumber(measureField(measure), dossierMeasures[measure], '33%')),
  }
}

function wholeNumber(name: string, label: { vi: string; en: string }, width: string): NumberField {
  return { name, type: 'number', min: 0, max: 100_000_000, label: { ...label }, admin: { width, step: 1 } }
}
