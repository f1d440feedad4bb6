import type { Label } from '@thong-suot/vocabulary'
import { recipientKinds } from '@thong-suot/vocabulary'
import type { NumberField, Tab } from 'payload'
import { choice } from '../../fields/choice.ts'
import { relation } from '../../fields/relation.ts'
import { rows } from '../../fields/rows.ts'
import { line } from '../../fields/text.ts'

/** How many, and who as far as named: of people only name, post and unit. */
export function recipientsTab(): Tab {
  return {
    label: { vi: 'Người được khen', en: 'Recipients' },
    description: {
      vi: 'Ghi số lượng trước; tên ghi khi quyết định có danh sách. Cá nhân chỉ ghi họ tên, chức vụ, đơn vị.',
      en: 'Numbers first; names when the decision has them. Of individuals only name, post and unit.',
    },
    fields: [
      {
        type: 'row',
        fields: [
          count('totalCount', { vi: 'Tổng số', en: 'Total' }),
          count('collectiveCount', { vi: 'Tập thể', en: 'Collectives' }),
          count('individualCount', { vi: 'Cá nhân', en: 'Individuals' }),
          count('householdCount', { vi: 'Hộ gia đình', en: 'Households' }),
        ],
      },
      rows({
        name: 'recipients',
        label: { vi: 'Danh sách', en: 'List' },
        row: { vi: 'Người, tập thể được khen', en: 'Recipient' },
        rowLabel: '/features/commendations/RecipientRowLabel.tsx#RecipientRowLabel',
        fields: [
          {
            type: 'row',
            fields: [
              choice({
                name: 'kind',
                label: { vi: 'Đối tượng', en: 'Kind' },
                from: recipientKinds,
                required: true,
                defaultValue: 'COLLECTIVE',
                width: '30%',
              }),
              line({ name: 'name', label: { vi: 'Tên', en: 'Name' }, required: true, width: '70%' }),
            ],
          },
          {
            type: 'row',
            fields: [
              line({ name: 'post', label: { vi: 'Chức vụ', en: 'Post' }, width: '30%' }),
              line({ name: 'unit', label: { vi: 'Đơn vị (như văn bản ghi)', en: 'Unit as written' }, width: '35%' }),
              relation({ name: 'agency', label: { vi: 'Cơ quan', en: 'Agency' }, to: 'agencies', width: '35%' }),
            ],
          },
        ],
      }),
    ],
  }
}

function count(name: string, label: Label): NumberField {
  return { name, type: 'number', min: 0, label: { ...label }, admin: { width: '25%', step: 1 } }
}
