import { reformAreas } from '@thong-suot/vocabulary'
import type { Tab } from 'payload'
import { choice } from '../../fields/choice.ts'
import { rowKey } from '../../fields/row-key.ts'
import { rows } from '../../fields/rows.ts'
import { line, paragraph } from '../../fields/text.ts'
import { deadlines } from '../conclusions/deadline-fields.ts'
import { noTaskFields, parties } from '../conclusions/party-fields.ts'

const titleRow = '/features/plans/PlanRowLabel.tsx#PlanRowLabel'

/** The headings of the plan in its own order, and the work below each. */
export function areasTab(): Tab {
  return {
    label: { vi: 'Lĩnh vực và nhiệm vụ', en: 'Areas and items' },
    fields: [
      rows({
        name: 'areas',
        label: { vi: 'Lĩnh vực', en: 'Areas' },
        row: { vi: 'Lĩnh vực', en: 'Area' },
        description: {
          vi: 'Giữ thứ tự, số mục và tên đúng như kế hoạch; chọn thêm lĩnh vực chuẩn để đối chiếu giữa các giai đoạn.',
          en: 'Order, number and name as the plan has them; the standard area lets periods be compared.',
        },
        rowLabel: titleRow,
        fields: [
          rowKey(),
          {
            type: 'row',
            fields: [
              line({
                name: 'number',
                label: { vi: 'Số mục', en: 'Number' },
                placeholder: { vi: 'I, 1', en: 'I, 1' },
                width: '15%',
              }),
              line({
                name: 'title',
                label: { vi: 'Tên trong kế hoạch', en: 'As written' },
                required: true,
                width: '45%',
              }),
              choice({
                name: 'area',
                label: { vi: 'Lĩnh vực chuẩn', en: 'Standard area' },
                from: reformAreas,
                width: '40%',
              }),
            ],
          },
          rows({
            name: 'items',
            label: { vi: 'Nhiệm vụ', en: 'Items' },
            row: { vi: 'Nhiệm vụ', en: 'Item' },
            rowLabel: titleRow,
            fields: [
              rowKey(),
              {
                type: 'row',
                fields: [
                  line({
                    name: 'number',
                    label: { vi: 'Số thứ tự', en: 'Number' },
                    placeholder: { vi: '1, 2, a', en: '1, 2, a' },
                    width: '20%',
                  }),
                  line({
                    name: 'deliverable',
                    label: { vi: 'Sản phẩm, kết quả', en: 'Deliverable' },
                    placeholder: { vi: 'Báo cáo, quyết định, danh mục …', en: 'Report, decision, list …' },
                    width: '80%',
                  }),
                ],
              },
              paragraph({ name: 'text', label: { vi: 'Nội dung nhiệm vụ', en: 'Text as written' }, required: true }),
              parties(),
              deadlines(),
              ...noTaskFields(),
            ],
          }),
        ],
      }),
    ],
  }
}
