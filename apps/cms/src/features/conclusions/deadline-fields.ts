import { deadlineKinds, deadlinePrecisions, deadlineSources, recurrences } from '@thong-suot/vocabulary'
import type { ArrayField, Condition } from 'payload'
import { calendarDate } from '../../fields/calendar-date.ts'
import { choice } from '../../fields/choice.ts'
import { rowKey } from '../../fields/row-key.ts'
import { rows } from '../../fields/rows.ts'
import { line } from '../../fields/text.ts'

const isRecurring: Condition = (_, deadline) => deadline?.kind === 'RECURRING'
const isRelative: Condition = (_, deadline) => deadline?.kind === 'RELATIVE'

/** The phrase of time as written, and the day it was read as. */
export function deadlines(): ArrayField {
  return rows({
    name: 'deadlines',
    label: { vi: 'Thời hạn', en: 'Deadlines' },
    row: { vi: 'Thời hạn', en: 'Deadline' },
    description: {
      vi: '“Trước ngày 01/8/2020” nghĩa là hạn cuối 31/7/2020; “chậm nhất ngày”, “đến hết ngày” thì chính ngày đó.',
      en: '“Before 1 August 2020” ends on 31 July 2020; “at the latest on” and “by the end of” mean that very day.',
    },
    fields: [
      rowKey(),
      {
        type: 'row',
        fields: [
          line({
            name: 'phrase',
            label: { vi: 'Viết trong văn bản', en: 'As written' },
            required: true,
            placeholder: { vi: 'trước ngày 01/8/2020', en: 'before 1 August 2020' },
            width: '60%',
          }),
          choice({
            name: 'kind',
            label: { vi: 'Loại', en: 'Kind' },
            from: deadlineKinds,
            required: true,
            defaultValue: 'BY',
            width: '40%',
          }),
        ],
      },
      {
        type: 'row',
        fields: [
          calendarDate({
            name: 'due',
            label: { vi: 'Hạn cuối', en: 'Due' },
            description: { vi: 'Ngày cuối còn đúng hạn.', en: 'The last day on time.' },
            width: '34%',
          }),
          line({
            name: 'dueTime',
            label: { vi: 'Giờ', en: 'Time' },
            placeholder: { vi: '17:00', en: '17:00' },
            width: '16%',
          }),
          calendarDate({ name: 'start', label: { vi: 'Từ ngày', en: 'From' }, width: '25%' }),
          choice({
            name: 'precision',
            label: { vi: 'Chính xác đến', en: 'Precision' },
            from: deadlinePrecisions,
            required: true,
            defaultValue: 'DAY',
            width: '25%',
          }),
        ],
      },
      withCondition(
        choice({
          name: 'recurrence',
          label: { vi: 'Lặp lại', en: 'Recurrence' },
          description: {
            vi: 'Hạn cuối ghi cho kỳ đầu. Mỗi kỳ mở một nhiệm vụ khi kỳ bắt đầu; ngày cuối tháng là cuối của mọi tháng.',
            en: 'The due day is that of the first period. Each period opens a task when it begins; the last day of a month means the end of every month.',
          },
          from: recurrences,
        }),
        isRecurring,
      ),
      withCondition(
        line({
          name: 'anchorEvent',
          label: { vi: 'Tính từ sự kiện', en: 'Counted from' },
          placeholder: { vi: 'ngày nhận được văn bản', en: 'receipt of the document' },
        }),
        isRelative,
      ),
      {
        type: 'row',
        fields: [
          choice({
            name: 'source',
            label: { vi: 'Ngày do', en: 'Date by' },
            from: deadlineSources,
            required: true,
            defaultValue: 'ENTERED',
            width: '34%',
          }),
          line({ name: 'rule', label: { vi: 'Cách tính', en: 'Rule' }, width: '33%' }),
          line({ name: 'confirmedBy', label: { vi: 'Người xác nhận', en: 'Confirmed by' }, width: '33%' }),
        ],
      },
      {
        name: 'bindsWhole',
        type: 'checkbox',
        label: { vi: 'Ràng buộc cả mục chỉ đạo', en: 'Binds the whole directive' },
        defaultValue: true,
        admin: {
          description: {
            vi: 'Hạn của nhiệm vụ lấy từ đây. Bỏ chọn khi thời hạn chỉ gắn với một ý trong mục.',
            en: 'The task takes this one. Clear when it belongs to a part of the item only.',
          },
        },
      },
    ],
  })
}

function withCondition<Of extends { admin?: object }>(field: Of, condition: Condition): Of {
  return { ...field, admin: { ...field.admin, condition } }
}
