import type { CollectionBeforeValidateHook } from 'payload'
import { refuseField } from '../../errors.ts'

// the mark stands alone in capitals, as stamped; "bảo mật" or "bí mật" in a subject is an ordinary word
const stampedMark = /(?<![\p{L}\p{N}])(?:TUYỆT MẬT|TỐI MẬT|MẬT)(?![\p{L}\p{N}])/u
const ordinaryUse = /(?:BẢO|BÍ|THÂN)\s+MẬT|MẬT\s+(?:KHẨU|MÃ|ĐỘ|ONG)/gu

/** Documents of state secrecy are refused at entry, whether the mark is chosen or written. */
export const refuseSecrecy: CollectionBeforeValidateHook = ({ collection, data, req }) => {
  if (data?.secrecyMark && data.secrecyMark !== 'NONE') refuseField(req, collection.slug, 'secrecyMark', refusal)
  for (const field of ['subject', 'symbolAsWritten'] as const) {
    if (bearsSecrecyMark(data?.[field])) refuseField(req, collection.slug, field, refusal)
  }
  return data
}

export function bearsSecrecyMark(text: unknown): boolean {
  return typeof text === 'string' && stampedMark.test(text.normalize('NFC').replace(ordinaryUse, ''))
}

const refusal = {
  vi: 'Văn bản có độ mật (Mật, Tối mật, Tuyệt mật) không được nhập vào hệ thống này. Chưa có gì được lưu.',
  en: 'A document with a secrecy mark must not be entered into this system. Nothing was saved.',
}
