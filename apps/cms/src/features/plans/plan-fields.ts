import { areaSchemes, trackings } from '@thong-suot/vocabulary'
import type { Tab } from 'payload'
import { choice } from '../../fields/choice.ts'
import { relation } from '../../fields/relation.ts'
import { line, paragraph } from '../../fields/text.ts'

/** What plan it is, for which years, by which document. */
export function planTab(): Tab {
  return {
    label: { vi: 'Kế hoạch', en: 'Plan' },
    fields: [
      line({ name: 'title', label: { vi: 'Tiêu đề', en: 'Title' }, required: true, localized: true }),
      paragraph({ name: 'summary', label: { vi: 'Tóm tắt', en: 'Summary' }, localized: true }),
      {
        type: 'row',
        fields: [
          {
            name: 'year',
            type: 'number',
            required: true,
            min: 1990,
            max: 2100,
            label: { vi: 'Năm', en: 'Year' },
            admin: { width: '25%', step: 1 },
          },
          {
            name: 'toYear',
            type: 'number',
            min: 1990,
            max: 2100,
            label: { vi: 'Đến năm', en: 'To year' },
            admin: {
              width: '25%',
              step: 1,
              description: { vi: 'Chỉ ghi khi kế hoạch kéo dài nhiều năm.', en: 'Only for a plan of several years.' },
            },
          },
          choice({
            name: 'scheme',
            label: { vi: 'Lĩnh vực theo', en: 'Scheme of areas' },
            from: areaSchemes,
            required: true,
            defaultValue: 'PROGRAMME_2021_2030',
            width: '50%',
          }),
        ],
      },
      {
        type: 'row',
        fields: [
          relation({
            name: 'document',
            label: { vi: 'Văn bản ban hành kế hoạch', en: 'Document' },
            to: 'documents',
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
        name: 'toldIn',
        label: { vi: 'Tin bài đưa tin', en: 'Told in' },
        to: 'articles',
        description: {
          vi: 'Bạn đọc xem được kế hoạch này ngay dưới bài.',
          en: 'Readers see this plan below the article.',
        },
      }),
    ],
  }
}
