import type { Label } from '@thong-suot/vocabulary'
import type { CollectionBeforeValidateHook } from 'payload'
import { refuseField } from '../../errors.ts'
import type { Draft } from '../publishing/publishable.ts'

const codePattern = /^\d\.\d{6}$/
const suffixPattern = /^\d{3}\.\d{2}\.\d{2}\.H\d{2}$/

/** Codes as the national database writes them, days in order, limits with their unit, each channel once. */
export const checkProcedure: CollectionBeforeValidateHook = ({ collection, data, originalDoc, req }) => {
  const item: Draft = { ...originalDoc, ...data }
  const refuse = (field: string, reason: Label) => refuseField(req, collection.slug, field, reason)
  if (item.code && !codePattern.test(item.code)) {
    refuse('code', {
      vi: 'Mã gồm một chữ số, dấu chấm và sáu chữ số, ví dụ 1.001193; đuôi địa phương ghi ở ô bên.',
      en: 'A code is one digit, a dot and six digits, such as 1.001193; the locality suffix has its own field.',
    })
  }
  if (item.localitySuffix && !suffixPattern.test(item.localitySuffix)) {
    refuse('localitySuffix', {
      vi: 'Đuôi địa phương có dạng 000.00.00.H59.',
      en: 'A locality suffix looks like 000.00.00.H59.',
    })
  }
  if (item.effectiveFrom && item.effectiveTo && item.effectiveTo < item.effectiveFrom) {
    refuse('effectiveTo', {
      vi: 'Ngày hết hiệu lực đứng trước ngày có hiệu lực.',
      en: 'It would end before it takes effect.',
    })
  }
  const channels: Draft[] = item.channels ?? []
  for (const [index, { channel, timeLimit, timeLimitUnit, fee }] of channels.entries()) {
    if (timeLimit != null && !timeLimitUnit) {
      refuse(`channels.${index}.timeLimitUnit`, {
        vi: 'Hãy chọn đơn vị của thời hạn.',
        en: 'Give the unit of the limit.',
      })
    }
    for (const [field, value] of Object.entries({ timeLimit, fee })) {
      if (value != null && !Number.isInteger(value))
        refuse(`channels.${index}.${field}`, { vi: 'Hãy ghi số nguyên.', en: 'Give a whole number.' })
    }
    if (channels.findIndex((other) => other.channel === channel) < index) {
      refuse(`channels.${index}.channel`, {
        vi: 'Cách thức này đã có; mỗi cách ghi một lần.',
        en: 'This channel is there already; each stands once.',
      })
    }
  }
  return data
}
