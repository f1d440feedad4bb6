import { partyRoles } from '@thong-suot/vocabulary'
import type { ArrayField, Field } from 'payload'
import { choice } from '../../fields/choice.ts'
import { relation } from '../../fields/relation.ts'
import { rowKey } from '../../fields/row-key.ts'
import { rows } from '../../fields/rows.ts'
import { line } from '../../fields/text.ts'

/** Who has to do with an instruction, and as what. */
export function parties(): ArrayField {
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

/** That nobody gets work from an instruction, and why. */
export function noTaskFields(): Field[] {
  return [
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
      admin: { condition: (_, instruction) => Boolean(instruction?.noTask) },
    },
  ]
}
