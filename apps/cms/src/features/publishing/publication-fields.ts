import { audiences } from '@thong-suot/vocabulary'
import type { Field } from 'payload'
import { nobody } from '../../access/nobody.ts'
import { choice } from '../../fields/choice.ts'
import { reformAreas } from '../../fields/reform-areas.ts'
import { relation } from '../../fields/relation.ts'
import { sampleMark } from '../../fields/sample-mark.ts'
import { slug } from '../../fields/slug.ts'

const setByHooks = { create: nobody, update: nobody }

/** What an editor decides about publication, beside the text. */
export function publicationFields(agencyField: 'issuingAgency' | 'issuer'): Field[] {
  return [
    {
      name: 'publishedAt',
      type: 'date',
      label: { vi: 'Ngày giờ đăng', en: 'Published at' },
      index: true,
      admin: {
        position: 'sidebar',
        date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd/MM/yyyy HH:mm', timeFormat: 'HH:mm' },
        description: {
          vi: 'Để trống: lấy giờ bấm Xuất bản. Ghi giờ sắp tới, khi bạn đọc chưa xem được: chỉ hiện từ giờ đó. Ghi ngày cũ: chỉ đổi ngày hiển thị.',
          en: 'Empty: the moment of publishing. A time ahead, while readers do not see it yet: visible from then on. A past day: only the shown date.',
        },
      },
    },
    slug({
      vi: 'Tự tạo từ tiêu đề tiếng Việt. Sửa sau khi đăng thì địa chỉ cũ tự dẫn sang địa chỉ mới.',
      en: 'Made from the Vietnamese title. Changed after publication, the old address leads to the new one.',
    }),
    choice({
      name: 'audience',
      label: { vi: 'Đối tượng xem', en: 'Audience' },
      from: audiences,
      defaultValue: 'PUBLIC',
      required: true,
      sidebar: true,
      description: {
        vi: '“Nội bộ” chỉ cán bộ đăng nhập của cơ quan xem được; không phải độ mật.',
        en: '“Internal” is for logged-in staff of the agency; it is not a grade of secrecy.',
      },
    }),
    ...(agencyField === 'issuingAgency'
      ? [
          relation({
            name: 'issuingAgency',
            label: { vi: 'Cơ quan ban hành', en: 'Issuing agency' },
            to: 'agencies',
            description: {
              vi: 'Cơ quan vào ngày của nội dung, không đổi theo sáp nhập về sau.',
              en: 'The agency of that day; later mergers do not change it.',
            },
            sidebar: true,
          }),
        ]
      : []),
    reformAreas(),
    sampleMark(),
  ]
}

/** What hooks and operations record; nobody types it. */
export function stateFields(): Field[] {
  return [
    {
      name: 'createdBy',
      type: 'relationship',
      relationTo: 'users',
      label: { vi: 'Người tạo', en: 'Created by' },
      access: setByHooks,
      admin: { position: 'sidebar', readOnly: true, allowEdit: false, condition: (item) => Boolean(item?.createdBy) },
    },
    {
      name: 'updatedBy',
      type: 'relationship',
      relationTo: 'users',
      label: { vi: 'Người lưu phiên bản này', en: 'This version saved by' },
      access: setByHooks,
      admin: { position: 'sidebar', readOnly: true, allowEdit: false, condition: (item) => Boolean(item?.updatedBy) },
    },
    {
      name: 'previousSlugs',
      type: 'array',
      label: { vi: 'Địa chỉ cũ', en: 'Earlier addresses' },
      labels: {
        singular: { vi: 'Địa chỉ cũ', en: 'Earlier address' },
        plural: { vi: 'Địa chỉ cũ', en: 'Earlier addresses' },
      },
      access: setByHooks,
      admin: {
        position: 'sidebar',
        readOnly: true,
        condition: (item) => Boolean(item?.previousSlugs?.length),
      },
      fields: [{ name: 'slug', type: 'text', index: true, label: { vi: 'Đường dẫn', en: 'Address' } }],
    },
    { name: 'liveFrom', type: 'date', access: setByHooks, admin: { hidden: true } },
    { name: 'withdrawnAt', type: 'date', access: setByHooks, admin: { hidden: true } },
    { name: 'withdrawnReason', type: 'textarea', access: setByHooks, admin: { hidden: true } },
    { name: 'searchText', type: 'textarea', hidden: true, access: setByHooks },
  ]
}
