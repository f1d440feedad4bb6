import type { ArrayField, Condition } from 'payload'
import { calendarDate } from '../../fields/calendar-date.ts'
import { rows } from '../../fields/rows.ts'
import { line } from '../../fields/text.ts'

const isPersonal: Condition = (_, hotline) => Boolean(hotline?.isPersonal)

/** Telephone numbers people may call: of an office; of a person only with consent, and for a time. */
export function hotlines(): ArrayField {
  return rows({
    name: 'hotlines',
    label: { vi: 'Đường dây nóng', en: 'Hotlines' },
    row: { vi: 'Số điện thoại', en: 'Hotline' },
    description: {
      vi: 'Ưu tiên số cơ quan. Số di động cá nhân chỉ đăng khi chủ số đồng ý, và có ngày gỡ.',
      en: 'Office numbers first. A personal mobile only with consent, and with the day it goes.',
    },
    fields: [
      {
        type: 'row',
        fields: [
          line({
            name: 'role',
            label: { vi: 'Việc gì, bộ phận nào', en: 'What for' },
            required: true,
            localized: true,
            width: '50%',
          }),
          line({ name: 'phone', label: { vi: 'Số điện thoại', en: 'Telephone' }, required: true, width: '25%' }),
          calendarDate({
            name: 'verifiedOn',
            label: { vi: 'Gọi thử ngày', en: 'Verified on' },
            required: true,
            width: '25%',
          }),
        ],
      },
      {
        type: 'row',
        fields: [
          {
            name: 'isPersonal',
            type: 'checkbox',
            defaultValue: false,
            label: { vi: 'Số di động cá nhân', en: 'Personal mobile' },
            admin: { width: '34%' },
          },
          {
            name: 'hasConsent',
            type: 'checkbox',
            defaultValue: false,
            label: { vi: 'Chủ số đã đồng ý', en: 'The owner agreed' },
            admin: { width: '33%', condition: isPersonal },
          },
          withCondition(
            calendarDate({ name: 'expiresOn', label: { vi: 'Hiện đến hết ngày', en: 'Shown until' }, width: '33%' }),
          ),
        ],
      },
    ],
  })
}

function withCondition<Of extends { admin?: object }>(field: Of): Of {
  return { ...field, admin: { ...field.admin, condition: isPersonal } }
}
