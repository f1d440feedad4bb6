import type { Payload } from 'payload'
import type { PublishableSlug } from '../features/publishing/publishable.ts'

/** Records for tests: complete enough to be saved or published; a test names only what matters to it. */
export function articleData(extra: object = {}) {
  return { title: `Tin ${number()}`, genre: 'NEWS_ITEM' as const, audience: 'PUBLIC' as const, ...extra }
}

export function documentData(extra: object = {}) {
  return {
    subject: `Về việc ${number()}`,
    type: 'OFFICIAL_LETTER' as const,
    secrecyMark: 'NONE' as const,
    audience: 'PUBLIC' as const,
    ...extra,
  }
}

export function conclusionData(extra: object = {}) {
  return {
    title: `Kết luận ${number()}`,
    form: 'MEETING_NOTICE' as const,
    tracking: 'LIVE' as const,
    audience: 'PUBLIC' as const,
    ...extra,
  }
}

export function commendationData(extra: object = {}) {
  return {
    title: `Khen thưởng ${number()}`,
    form: 'COMMENDATION_CERTIFICATE' as const,
    state: 'GRANTED' as const,
    audience: 'PUBLIC' as const,
    ...extra,
  }
}

export function procedureNoticeData(extra: object = {}) {
  return {
    title: `Thủ tục ${number()}`,
    code: `1.${String(number()).padStart(6, '0')}`,
    field: 'Hộ tịch',
    level: 'COMMUNE' as const,
    changeKind: 'NEW' as const,
    effectiveFrom: '2026-01-01T12:00:00.000Z',
    audience: 'PUBLIC' as const,
    ...extra,
  }
}

export function planData(extra: object = {}) {
  return {
    title: `Kế hoạch ${number()}`,
    year: 2026,
    scheme: 'PROGRAMME_2021_2030' as const,
    tracking: 'LIVE' as const,
    audience: 'PUBLIC' as const,
    ...extra,
  }
}

export function dossierStatisticsData(extra: object = {}) {
  return { title: `Thống kê ${number()}`, periodLabel: 'Tháng 10/2026', audience: 'PUBLIC' as const, ...extra }
}

export function indexResultData(extra: object = {}) {
  return {
    title: `Chỉ số ${number()}`,
    index: 'LOCAL_PAR_INDEX' as const,
    year: 2025,
    unit: 'PERCENT' as const,
    audience: 'PUBLIC' as const,
    ...extra,
  }
}

export function pageData(extra: object = {}) {
  return { title: `Trang ${number()}`, audience: 'PUBLIC' as const, ...extra }
}

export function agencyData(extra: object = {}) {
  return { name: `Cơ quan ${number()}`, level: 'COMMUNE' as const, kind: 'OFFICE' as const, ...extra }
}

/** An item published by nobody in particular, as it stands before the test begins. */
export function insertPublished(payload: Payload, collection: PublishableSlug, data: object) {
  return payload.create({ collection, data: { ...data, _status: 'published' } as never, overrideAccess: true })
}

let last = 0
function number(): number {
  last += 1
  return last
}
