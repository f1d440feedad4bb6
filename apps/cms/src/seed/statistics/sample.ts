import type { SeedStatistics } from '../figure-records.ts'

/** A month of the fictional commune: its name, its days, then its counts in the columns of the official form. */
type Month = [
  ...[label: string, from: string, to: string, carriedOver: number, received: number],
  ...[online: number, inPerson: number, postal: number, resolved: number, early: number, onTime: number, late: number],
  ...[pendingOnTime: number, pendingOverdue: number, returned: number],
]

const months: Month[] = [
  ['11/2025', '2025-10-15', '2025-11-14', 41, 402, 153, 243, 6, 403, 275, 107, 21, 26, 9, 5],
  ['12/2025', '2025-11-15', '2025-12-14', 35, 438, 180, 251, 7, 419, 288, 112, 19, 38, 8, 8],
  ['01/2026', '2025-12-15', '2026-01-14', 46, 391, 172, 211, 8, 369, 253, 99, 17, 50, 7, 11],
  ['02/2026', '2026-01-15', '2026-02-14', 57, 298, 137, 152, 9, 303, 210, 81, 12, 39, 6, 7],
  ['3/2026', '2026-02-15', '2026-03-14', 45, 463, 241, 212, 10, 442, 307, 119, 16, 50, 6, 10],
  ['4/2026', '2026-03-15', '2026-04-14', 56, 512, 292, 214, 6, 518, 363, 141, 14, 39, 5, 6],
  ['5/2026', '2026-04-15', '2026-05-14', 44, 487, 302, 178, 7, 467, 328, 128, 11, 51, 4, 9],
  ['6/2026', '2026-05-15', '2026-06-14', 55, 530, 350, 172, 8, 537, 380, 148, 9, 40, 3, 5],
  ['7/2026', '2026-06-15', '2026-07-14', 43, 561, 398, 154, 9, 542, 384, 150, 8, 51, 3, 8],
  ['8/2026', '2026-07-15', '2026-08-14', 54, 549, 412, 127, 10, 550, 391, 152, 7, 40, 2, 11],
  ['9/2026', '2026-08-15', '2026-09-14', 42, 503, 397, 100, 6, 485, 346, 134, 5, 51, 2, 7],
  ['10/2026', '2026-09-15', '2026-10-14', 53, 526, 437, 82, 7, 528, 377, 147, 4, 40, 1, 10],
]

/** Months as they are reported: from the 15th to the 14th. The figure of July is the one its report states; it is not right. */
export const sampleStatistics: SeedStatistics[] = months.map(
  ([
    label,
    from,
    to,
    carriedOver,
    received,
    online,
    inPerson,
    postal,
    resolved,
    early,
    onTime,
    late,
    pending,
    overdue,
    returned,
  ]) => ({
    key: `minh-khe-${to.slice(0, 7)}`,
    title: {
      vi: `Giải quyết thủ tục hành chính của xã Minh Khê, tháng ${label}`,
      en: `Dossiers of Minh Khê Commune, ${label}`,
    },
    summary: {
      vi: `Tiếp nhận ${stated(label, received)} hồ sơ, giải quyết ${resolved} hồ sơ, ${late} hồ sơ quá hạn; số liệu chốt ngày 14.`,
      en: `${stated(label, received)} dossiers received, ${resolved} resolved, ${late} of them late; cut-off on the 14th.`,
    },
    period: { label: `Tháng ${label}`, from, to },
    figures: {
      CARRIED_OVER: carriedOver,
      RECEIVED: stated(label, received),
      RECEIVED_ONLINE: online,
      RECEIVED_IN_PERSON: inPerson,
      RECEIVED_POSTAL: postal,
      RESOLVED: resolved,
      RESOLVED_EARLY: early,
      RESOLVED_ON_TIME: onTime,
      RESOLVED_LATE: late,
      PENDING_ON_TIME: pending,
      PENDING_OVERDUE: overdue,
      RETURNED: returned,
      APOLOGIES: late,
    },
    statedRates: [{ rate: 'ON_TIME_OF_RESOLVED', value: percent(early + onTime, resolved) }],
    issuingAgency: 'ubnd-xa-minh-khe',
    publishedAt: `${to.slice(0, 8)}16T08:00:00+07:00`,
    areas: ['ADMINISTRATIVE_PROCEDURE'],
    isSample: true,
  }),
)

/** The report of July is three short. */
function stated(label: string, received: number): number {
  return label === '7/2026' ? received - 3 : received
}

/** As a report writes it, with a comma. */
function percent(part: number, whole: number): string {
  return ((100 * part) / whole).toFixed(2).replace('.', ',')
}
