import { commendationCategories, commendationForms, commendationStates } from '@thong-suot/vocabulary'
import type { Tab } from 'payload'
import { calendarDate } from '../../fields/calendar-date.ts'
import { choice } from '../../fields/choice.ts'
import { relation } from '../../fields/relation.ts'
import { line, paragraph } from '../../fields/text.ts'

/** What was given, for what. */
export function commendationTab(): Tab {
  return {
    label: { vi: 'Khen thưởng', en: 'Commendation' },
    fields: [
      line({ name: 'title', label: { vi: 'Tiêu đề', en: 'Title' }, required: true, localized: true }),
      paragraph({ name: 'summary', label: { vi: 'Tóm tắt', en: 'Summary' }, localized: true }),
      {
        type: 'row',
        fields: [
          choice({
            name: 'form',
            label: { vi: 'Hình thức khen thưởng', en: 'Form' },
            from: commendationForms,
            required: true,
            width: '50%',
          }),
          choice({
            name: 'category',
            label: { vi: 'Loại hình khen thưởng', en: 'Category' },
            from: commendationCategories,
            width: '50%',
          }),
        ],
      },
      paragraph({
        name: 'occasion',
        label: { vi: 'Nhân dịp, về việc', en: 'Occasion' },
        rows: 2,
        description: {
          vi: 'Đúng như quyết định hoặc bài viết ghi.',
          en: 'As the decision or the article has it.',
        },
      }),
      paragraph({ name: 'achievement', label: { vi: 'Thành tích', en: 'Achievement' } }),
      relation({
        name: 'toldIn',
        label: { vi: 'Tin bài đưa tin', en: 'Told in' },
        to: 'articles',
        description: {
          vi: 'Bạn đọc xem được khen thưởng này ngay dưới bài.',
          en: 'Readers see this commendation below the article.',
        },
      }),
    ],
  }
}

/** The decision, who stands behind it, and whether it still stands. */
export function awardTab(): Tab {
  return {
    label: { vi: 'Quyết định', en: 'Decision' },
    fields: [
      {
        type: 'row',
        fields: [
          relation({
            name: 'decision',
            label: { vi: 'Quyết định khen thưởng', en: 'Decision' },
            to: 'documents',
            width: '50%',
          }),
          line({
            name: 'decisionAsWritten',
            label: { vi: 'Quyết định (như bài ghi)', en: 'Decision as written' },
            placeholder: { vi: 'Quyết định số 45/QĐ-UBND', en: 'Decision 45/QĐ-UBND' },
            width: '50%',
          }),
        ],
      },
      {
        type: 'row',
        fields: [
          relation({
            name: 'authority',
            label: { vi: 'Cơ quan quyết định khen', en: 'Authority' },
            to: 'agencies',
            description: {
              vi: 'Chỉ chọn khi có quyết định; người trao chưa chắc là người quyết định.',
              en: 'Only by a decision: who presents it need not have decided.',
            },
            width: '50%',
          }),
          line({
            name: 'authorityPost',
            label: { vi: 'Chức vụ người quyết định', en: 'Post of who decided' },
            placeholder: { vi: 'Chủ tịch UBND xã', en: 'Chairman of the Committee' },
            width: '50%',
          }),
        ],
      },
      {
        type: 'row',
        fields: [
          line({
            name: 'presentedBy',
            label: { vi: 'Nơi trao, người trao (như bài ghi)', en: 'Presented by, as written' },
            width: '50%',
          }),
          calendarDate({ name: 'awardedOn', label: { vi: 'Ngày tặng', en: 'Awarded on' }, width: '50%' }),
        ],
      },
      {
        type: 'row',
        fields: [
          choice({
            name: 'state',
            label: { vi: 'Hiệu lực', en: 'State' },
            from: commendationStates,
            required: true,
            defaultValue: 'GRANTED',
            width: '50%',
          }),
          calendarDate({ name: 'revokedOn', label: { vi: 'Ngày thu hồi', en: 'Revoked on' }, width: '50%' }),
        ],
      },
      paragraph({
        name: 'revocationReason',
        label: { vi: 'Lý do thu hồi (công khai)', en: 'Reason of revocation (public)' },
        rows: 2,
      }),
    ],
  }
}
