import { conclusionForms, trackings } from '@thong-suot/vocabulary'
import type { Tab } from 'payload'
import { calendarDate } from '../../fields/calendar-date.ts'
import { choice } from '../../fields/choice.ts'
import { relation } from '../../fields/relation.ts'
import { line, paragraph } from '../../fields/text.ts'

/** What it is, where it is written, whether it is tracked. */
export function conclusionTab(): Tab {
  return {
    label: { vi: 'Kết luận', en: 'Conclusion' },
    fields: [
      line({ name: 'title', label: { vi: 'Tiêu đề', en: 'Title' }, required: true, localized: true }),
      paragraph({ name: 'summary', label: { vi: 'Tóm tắt', en: 'Summary' }, localized: true }),
      {
        type: 'row',
        fields: [
          choice({
            name: 'form',
            label: { vi: 'Hình thức', en: 'Form' },
            from: conclusionForms,
            required: true,
            width: '50%',
          }),
          choice({
            name: 'tracking',
            label: { vi: 'Theo dõi thực hiện', en: 'Tracking' },
            from: trackings,
            required: true,
            defaultValue: 'LIVE',
            width: '50%',
            description: {
              vi: '“Đang theo dõi”: khi đăng, mỗi cơ quan chủ trì nhận một nhiệm vụ. “Lưu trữ”: chỉ để xem lại.',
              en: '“Tracked”: once live, each lead agency gets a task. “Archived”: shown only.',
            },
          }),
        ],
      },
      relation({
        name: 'document',
        label: { vi: 'Văn bản ghi kết luận', en: 'Document' },
        to: 'documents',
        description: {
          vi: 'Thông báo, công văn đã ban hành. Để trống nếu kết luận chỉ được thuật lại trong tin bài.',
          en: 'The notice or letter. Empty when the conclusion is only told in an article.',
        },
      }),
    ],
  }
}

/** The meeting it comes from, as far as known. */
export function meetingTab(): Tab {
  return {
    label: { vi: 'Cuộc họp', en: 'Meeting' },
    fields: [
      {
        name: 'meeting',
        type: 'group',
        label: { vi: 'Cuộc họp', en: 'Meeting' },
        fields: [
          {
            type: 'row',
            fields: [
              line({
                name: 'kind',
                label: { vi: 'Loại cuộc họp', en: 'Kind of meeting' },
                placeholder: { vi: 'Hội nghị giao ban', en: 'Briefing' },
                width: '60%',
              }),
              calendarDate({ name: 'heldOn', label: { vi: 'Ngày họp', en: 'Held on' }, width: '40%' }),
            ],
          },
          line({ name: 'place', label: { vi: 'Địa điểm', en: 'Place' } }),
          paragraph({ name: 'attendees', label: { vi: 'Thành phần dự họp', en: 'Attendees' } }),
        ],
      },
      {
        name: 'chair',
        type: 'group',
        label: { vi: 'Người chủ trì, kết luận', en: 'Chair' },
        fields: [
          {
            type: 'row',
            fields: [
              line({ name: 'name', label: { vi: 'Họ và tên', en: 'Name' }, width: '50%' }),
              line({ name: 'post', label: { vi: 'Chức vụ', en: 'Post' }, width: '50%' }),
            ],
          },
        ],
      },
    ],
  }
}
