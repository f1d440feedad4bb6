import { procedureChanges } from '@thong-suot/vocabulary'
import type { Tab } from 'payload'
import { calendarDate } from '../../fields/calendar-date.ts'
import { choice } from '../../fields/choice.ts'
import { relation } from '../../fields/relation.ts'
import { rows } from '../../fields/rows.ts'
import { line } from '../../fields/text.ts'

/** By which decision, with what effect, since when. */
export function announcementTab(): Tab {
  return {
    label: { vi: 'Công bố', en: 'Announcement' },
    fields: [
      {
        type: 'row',
        fields: [
          choice({
            name: 'changeKind',
            label: { vi: 'Loại công bố', en: 'Change kind' },
            from: procedureChanges,
            required: true,
            defaultValue: 'NEW',
            width: '34%',
          }),
          calendarDate({
            name: 'effectiveFrom',
            label: { vi: 'Có hiệu lực từ', en: 'Effective from' },
            required: true,
            description: {
              vi: 'Bãi bỏ: ngày thôi áp dụng.',
              en: 'For a repeal: the first day without it.',
            },
            width: '33%',
          }),
          calendarDate({
            name: 'effectiveTo',
            label: { vi: 'Hết hiệu lực sau ngày', en: 'Effective to' },
            description: {
              vi: 'Chỉ ghi khi quyết định nói rõ; lần công bố sau tự thay lần trước.',
              en: 'Only when the decision says so; a later version ends this one by itself.',
            },
            width: '33%',
          }),
        ],
      },
      {
        type: 'row',
        fields: [
          relation({
            name: 'decision',
            label: { vi: 'Quyết định công bố', en: 'Announcing decision' },
            to: 'documents',
            width: '50%',
          }),
          line({
            name: 'decisionAsWritten',
            label: { vi: 'Quyết định (như bài ghi)', en: 'Decision as written' },
            placeholder: { vi: 'Quyết định số 512/QĐ-UBND', en: 'Decision 512/QĐ-UBND' },
            width: '50%',
          }),
        ],
      },
      {
        type: 'row',
        fields: [
          relation({
            name: 'announcedBy',
            label: { vi: 'Cơ quan công bố', en: 'Announced by' },
            to: 'agencies',
            description: {
              vi: 'Thường là UBND tỉnh; nơi niêm yết là “Cơ quan ban hành” ở cột bên.',
              en: 'Usually the province; the agency that posts it is the issuing agency beside.',
            },
            width: '50%',
          }),
          line({
            name: 'announcedByPost',
            label: { vi: 'Chức vụ người công bố', en: 'Post of who announced' },
            placeholder: { vi: 'Chủ tịch UBND tỉnh', en: 'Chairman of the province' },
            width: '50%',
          }),
        ],
      },
      rows({
        name: 'legalBases',
        label: { vi: 'Căn cứ pháp lý', en: 'Legal bases' },
        row: { vi: 'Căn cứ', en: 'Legal basis' },
        fields: [
          {
            type: 'row',
            fields: [
              line({
                name: 'asWritten',
                label: { vi: 'Văn bản (như viết)', en: 'As written' },
                required: true,
                width: '60%',
              }),
              relation({ name: 'document', label: { vi: 'Văn bản', en: 'Document' }, to: 'documents', width: '40%' }),
            ],
          },
        ],
      }),
    ],
  }
}
