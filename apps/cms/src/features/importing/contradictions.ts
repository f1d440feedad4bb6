import type { Oddity, PageFindings } from './page.ts'

const reportedSpan = /((?:\d{1,2} tháng(?: đầu| cuối)? năm|quý (?:I{1,3}|IV)[ /,]*(?:năm )?) ?(\d{4}))/giu

/** Where a page contradicts itself: nothing is corrected, the editor is told (DOMAIN §4.3, trap 3). */
export function findContradictions(findings: PageFindings, body: string[]): Oddity[] {
  return [...periodBeforeAnnouncedYear(findings, body), ...distantDates(findings), ...truncatedLists(body)]
}

/** The opening announces one year, the figures are of an earlier one. */
function periodBeforeAnnouncedYear(findings: PageFindings, body: string[]): Oddity[] {
  const announced = /năm (\d{4})/u.exec(`${findings.title ?? ''} ${body[0] ?? ''}`)?.[1]
  const eventYear = (findings.eventOn ?? findings.postedOn)?.slice(0, 4)
  if (!announced || !eventYear || announced !== eventYear) return []
  return body
    .flatMap((paragraph) => [...paragraph.matchAll(reportedSpan)])
    .filter((match) => match[2] !== undefined && match[2] < announced)
    .map((match) => ({ code: 'PERIOD_BEFORE_ANNOUNCED_YEAR', values: [announced, match[1] ?? ''] }))
}

function distantDates({ eventOn, postedOn }: PageFindings): Oddity[] {
  if (!eventOn || !postedOn) return []
  const days = Math.round((Date.parse(postedOn.slice(0, 10)) - Date.parse(eventOn)) / 86_400_000)
  if (days < 0) return [{ code: 'POSTED_BEFORE_EVENT', values: [String(-days)] }]
  return days > 60 ? [{ code: 'POSTED_LONG_AFTER_EVENT', values: [String(days)] }] : []
}

function truncatedLists(body: string[]): Oddity[] {
  return body.flatMap((paragraph) => {
    const end = /,\s*(?:…|\.{2,})/u.exec(paragraph)
    if (!end) return []
    return [{ code: 'TRUNCATED_LIST', values: [paragraph.slice(0, end.index).split(' ').slice(-8).join(' ')] }]
  })
}
