import { partyRoles } from '@thong-suot/vocabulary'
import type { ArrayField, Tab } from 'payload'
import { choice } from '../../fields/choice.ts'
import { citations } from '../../fields/citations.ts'
import { component } from '../../fields/component.ts'
import { relation } from '../../fields/relation.ts'
import { rowKey } from '../../fields/row-key.ts'
import { rows } from '../../fields/rows.ts'
import { line, paragraph } from '../../fields/text.ts'
import { deadlines } from './deadline-fields.ts'

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
          {
            name: 'noTask',
            type: 'checkbox',
            label: { vi: 'Không phát sinh nhiệm vụ', en: 'No task arises' },
            defaultValue: false,
            admin: {
              description: {
                vi: 'Dùng cho ý biểu dương, nhắc chung, nhận định. Mục này sẽ không giao việc cho ai.',
                en: 'For praise, general reminders, remarks. Nobody gets work from this item.',
              },
            },
          },
          {
            ...line({
              name: 'noTaskReason',
              label: { vi: 'Vì sao không phát sinh nhiệm vụ', en: 'Why no task arises' },
            }),
            admin: { condition: (_, directive) => Boolean(directive?.noTask) },
          },
        ],
      }),
    ],
  }
}

function parties(): ArrayField {
  return rows({
    name: 'parties',
    label: { vi: 'Cơ quan liên quan', en: 'Parties' },
    row: { vi: 'Cơ quan', en: 'Party' },
    description: {
      vi: 'Ghi đúng như trong văn bản, rồi chọn một cơ quan hoặc một nhóm cơ quan. Mỗi cơ quan chủ trì nhận một nhiệm vụ.',
      en: 'As written, then one agency or one group. Each lead agency gets a task.',
    },
    fields: [
      rowKey(),
      {
        type: 'row',
        fields: [
          choice({
            name: 'role',
            label: { vi: 'Vai trò', en: 'Role' },
            from: partyRoles,
            required: true,
            defaultValue: 'LEAD',
            width: '40%',
          }),
          line({
            name: 'asWritten',
            label: { vi: 'Viết trong văn bản', en: 'As written' },
            required: true,
            width: '60%',
          }),
        ],
      },
      {
        type: 'row',
        fields: [
          relation({ name: 'agency', label: { vi: 'Cơ quan', en: 'Agency' }, to: 'agencies', width: '50%' }),
          relation({
            name: 'group',
            label: { vi: 'hoặc nhóm cơ quan', en: 'or group' },
            to: 'agency-groups',
            width: '50%',
          }),
        ],
      },
    ],
  })
}
