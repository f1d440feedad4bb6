import type { Tab } from 'payload'
import { relation } from '../../fields/relation.ts'
import { rowKey } from '../../fields/row-key.ts'
import { rows } from '../../fields/rows.ts'
import { line } from '../../fields/text.ts'

/** The score of each agency named, with its rank and its components. */
export function scoresTab(): Tab {
  return {
    label: { vi: 'Điểm và xếp hạng', en: 'Scores and ranks' },
    fields: [
      rows({
        name: 'scores',
        label: { vi: 'Điểm của các cơ quan', en: 'Scores' },
        row: { vi: 'Cơ quan', en: 'Agency' },
        rowLabel: '/features/indices/ScoreRowLabel.tsx#ScoreRowLabel',
        fields: [
          rowKey(),
          {
            type: 'row',
            fields: [
              line({
                name: 'agencyAsWritten',
                label: { vi: 'Cơ quan (như viết)', en: 'As written' },
                required: true,
                width: '50%',
              }),
              relation({ name: 'agency', label: { vi: 'Cơ quan', en: 'Agency' }, to: 'agencies', width: '50%' }),
            ],
          },
          {
            type: 'row',
            fields: [
              {
                name: 'value',
                type: 'number',
                required: true,
                min: 0,
                max: 1_000_000,
                label: { vi: 'Điểm', en: 'Score' },
                admin: { width: '25%' },
              },
              {
                name: 'rank',
                type: 'number',
                min: 1,
                max: 1_000_000,
                label: { vi: 'Hạng', en: 'Rank' },
                admin: { width: '25%', step: 1 },
              },
              {
                name: 'isTied',
                type: 'checkbox',
                defaultValue: false,
                label: { vi: 'Đồng hạng', en: 'Tied' },
                admin: {
                  width: '25%',
                  description: {
                    vi: 'Hai dòng cùng hạng thì tự hiểu là đồng hạng.',
                    en: 'Two lines of one rank are tied by themselves.',
                  },
                },
              },
              {
                name: 'previousValue',
                type: 'number',
                min: 0,
                label: { vi: 'Điểm năm trước', en: 'Score of the year before' },
                admin: { width: '25%' },
              },
            ],
          },
          rows({
            name: 'components',
            label: { vi: 'Điểm thành phần', en: 'Components' },
            row: { vi: 'Thành phần', en: 'Component' },
            fields: [
              rowKey(),
              {
                type: 'row',
                fields: [
                  line({ name: 'name', label: { vi: 'Tên', en: 'Name' }, required: true, width: '50%' }),
                  {
                    name: 'value',
                    type: 'number',
                    required: true,
                    min: 0,
                    label: { vi: 'Điểm', en: 'Score' },
                    admin: { width: '25%' },
                  },
                  {
                    name: 'maxValue',
                    type: 'number',
                    min: 0,
                    label: { vi: 'Tối đa', en: 'Highest' },
                    admin: { width: '25%' },
                  },
                ],
              },
            ],
          }),
        ],
      }),
    ],
  }
}
