import { genres } from '@thong-suot/vocabulary'
import type { Tab } from 'payload'
import { calendarDate } from '../../fields/calendar-date.ts'
import { choice } from '../../fields/choice.ts'
import { citations } from '../../fields/citations.ts'
import { relation } from '../../fields/relation.ts'
import { rows } from '../../fields/rows.ts'
import { line, paragraph } from '../../fields/text.ts'

/** What readers read. */
export function bodyTab(): Tab {
  return {
    label: { vi: 'Bài viết', en: 'Article' },
    fields: [
      line({ name: 'title', label: { vi: 'Tiêu đề', en: 'Title' }, required: true, localized: true }),
      paragraph({
        name: 'summary',
        label: { vi: 'Sa-pô', en: 'Summary' },
        localized: true,
        description: {
          vi: 'Một, hai câu dưới tiêu đề; cũng hiện trong danh sách.',
          en: 'One or two sentences below the title and in lists.',
        },
      }),
      {
        name: 'cover',
        type: 'upload',
        relationTo: 'media',
        label: { vi: 'Ảnh đại diện', en: 'Cover' },
        admin: {
          description: {
            vi: 'Phải có mô tả và chú thích thì mới đăng được.',
            en: 'Needs its alternative text and caption before publication.',
          },
        },
      },
      { name: 'body', type: 'richText', label: { vi: 'Nội dung', en: 'Body' }, localized: true },
      rows({
        name: 'photos',
        label: { vi: 'Ảnh kèm bài', en: 'Photos' },
        row: { vi: 'Ảnh', en: 'Photo' },
        fields: [
          { name: 'media', type: 'upload', relationTo: 'media', required: true, label: { vi: 'Ảnh', en: 'Photo' } },
        ],
      }),
    ],
  }
}

/** Who wrote it, of what kind, about which day. */
export function bylineTab(): Tab {
  return {
    label: { vi: 'Tác giả, thể loại', en: 'Byline' },
    fields: [
      {
        type: 'row',
        fields: [
          choice({
            name: 'genre',
            label: { vi: 'Thể loại', en: 'Genre' },
            from: genres,
            required: true,
            defaultValue: 'NEWS_ITEM',
            width: '50%',
          }),
          calendarDate({
            name: 'eventOn',
            label: { vi: 'Ngày diễn ra sự việc', en: 'Event date' },
            description: {
              vi: 'Khác ngày đăng; để trống nếu bài không nêu.',
              en: 'Not the day of publication; empty when not told.',
            },
            width: '50%',
          }),
        ],
      },
      rows({
        name: 'authors',
        label: { vi: 'Tác giả', en: 'Authors' },
        row: { vi: 'Tác giả', en: 'Author' },
        fields: [
          {
            type: 'row',
            fields: [
              line({
                name: 'name',
                label: { vi: 'Tên hoặc bút danh', en: 'Name or pen name' },
                required: true,
                width: '70%',
              }),
              {
                name: 'share',
                type: 'number',
                min: 0,
                max: 100,
                label: { vi: 'Phần đóng góp (%)', en: 'Share (%)' },
                admin: { width: '30%' },
              },
            ],
          },
        ],
      }),
      line({
        name: 'bylineUnit',
        label: { vi: 'Đơn vị', en: 'Unit' },
        placeholder: { vi: 'Văn phòng HĐND và UBND', en: 'Office of the Council and Committee' },
      }),
    ],
  }
}

/** What the article speaks of and leads to. */
export function linksTab(): Tab {
  return {
    label: { vi: 'Liên kết', en: 'Links' },
    fields: [
      citations({ withRelation: true }),
      rows({
        name: 'relatedConclusions',
        label: { vi: 'Kết luận liên quan', en: 'Conclusions' },
        row: { vi: 'Kết luận', en: 'Conclusion' },
        description: {
          vi: 'Bạn đọc thấy từng ý chỉ đạo và tình hình thực hiện ngay dưới bài.',
          en: 'Readers see each directive and its status below the article.',
        },
        fields: [
          relation({
            name: 'conclusion',
            label: { vi: 'Kết luận', en: 'Conclusion' },
            to: 'conclusions',
            required: true,
          }),
        ],
      }),
      rows({
        name: 'relatedArticles',
        label: { vi: 'Tin bài liên quan', en: 'Related articles' },
        row: { vi: 'Tin bài', en: 'Article' },
        fields: [
          relation({ name: 'article', label: { vi: 'Tin bài', en: 'Article' }, to: 'articles', required: true }),
        ],
      }),
      line({
        name: 'replacementLink',
        label: { vi: 'Liên kết thay thế', en: 'Replacement link' },
        description: {
          vi: 'Nếu ghi, bấm vào tiêu đề sẽ mở địa chỉ này thay cho trang bài.',
          en: 'When set, the headline opens this address instead of the page.',
        },
      }),
    ],
  }
}
