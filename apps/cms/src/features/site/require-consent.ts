import type { GlobalBeforeValidateHook } from 'payload'
import { refuseField } from '../../errors.ts'
import type { Draft } from '../publishing/publishable.ts'

// Mobile numbers of Việt Nam since 2018.
const mobile = /^(?:0|84)[35789]\d{8}$/

/** A personal number is never shown without its owner's consent and the day it goes; addresses lead somewhere safe. */
export const requireConsent: GlobalBeforeValidateHook = ({ data, global, req }) => {
  const hotlines: Draft[] = data?.hotlines ?? []
  for (const [index, { phone, isPersonal, hasConsent, expiresOn }] of hotlines.entries()) {
    const refuse = (field: string, reason: { vi: string; en: string }) =>
      refuseField(req, global.slug, `hotlines.${index}.${field}`, reason)
    if (!isPersonal && mobile.test(String(phone ?? '').replaceAll(/\D/g, ''))) {
      refuse('phone', {
        vi: 'Đây là số di động: nếu là số cá nhân hãy đánh dấu “Số di động cá nhân”, nếu không hãy ghi số cơ quan.',
        en: 'This is a mobile number: mark it as a personal mobile, or give the number of the office.',
      })
    }
    if (!isPersonal) continue
    if (!hasConsent) {
      refuse('hasConsent', {
        vi: 'Chưa có sự đồng ý của chủ số: không được đăng.',
        en: 'Without the consent of its owner the number may not be shown.',
      })
    }
    if (!expiresOn) {
      refuse('expiresOn', { vi: 'Hãy ghi ngày gỡ số cá nhân.', en: 'Give the day on which the number goes.' })
    }
  }
  const banners: Draft[] = data?.banners ?? []
  for (const [index, { address, shownFrom, shownUntil }] of banners.entries()) {
    if (address && !/^(?:\/(?!\/)|https:\/\/)/.test(address)) {
      refuseField(req, global.slug, `banners.${index}.address`, {
        vi: 'Địa chỉ bắt đầu bằng / (trang của cổng) hoặc https://',
        en: 'An address begins with / (a page of the portal) or https://',
      })
    }
    if (shownFrom && shownUntil && shownUntil <= shownFrom) {
      refuseField(req, global.slug, `banners.${index}.shownUntil`, {
        vi: 'Giờ gỡ đứng trước giờ hiện.',
        en: 'It would go before it comes.',
      })
    }
  }
  return data
}
