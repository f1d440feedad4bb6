import type { Tab } from 'payload'
import { citations } from '../../fields/citations.ts'
import { component } from '../../fields/component.ts'
import { rowKey } from '../../fields/row-key.ts'
import { rows } from '../../fields/rows.ts'
import { line, paragraph } from '../../fields/text.ts'
import { deadlines } from './deadline-fields.ts'
import { noTaskFields, parties } from './party-fields.ts'

/** The numbered instructions, word for word. */
export function directivesTab(): Tab {
  return {
    label: { vi: 'Nội dung chỉ đạo', en: 'Directives' },
    fields: [
      component('compilePanel', '/features/compiling/panel/CompilePanel.tsx#CompilePanel'),
      rows({
        name: 'directives',
        label: { vi: 'Nội dung chỉ đạo', en: 'Directives' },
        row: { vi: 'Mục chỉ đạo', en: 'Directive' },
        description: {
          vi: 'Mỗi mục giữ nguyên văn. Sửa chữ, đổi thứ tự không làm mất nhiệm vụ đã giao; xóa mục rồi thêm mới thì thành mục khác.',
          en: 'Each keeps its own words. Editing or reordering keeps the tasks; deleting and adding again makes another directive.',
        },
        rowLabel: '/features/conclusions/DirectiveRowLabel.tsx#DirectiveRowLabel',
        fields: [
          rowKey(),
          {
            type: 'row',
            fields: [
              line({
                name: 'number',
                label: { vi: 'Số mục', en: 'Number' },
                placeholder: { vi: '1, 2.1, a', en: '1, 2.1, a' },
                width: '20%',
              }),
              line({
                name: 'deliverable',
                label: { vi: 'Sản phẩm phải có', en: 'Deliverable' },
                placeholder: { vi: 'Báo cáo, kế hoạch, danh mục …', en: 'Report, plan, list …' },
                width: '80%',
              }),
            ],
          },
          paragraph({ name: 'text', label: { vi: 'Nguyên văn', en: 'Text as written' }, required: true, rows: 4 }),
          parties(),
          deadlines(),
          citations({ withRelation: false }),
          ...noTaskFields(),
        ],
      }),
    ],
  }
}
