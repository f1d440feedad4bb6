import { foldText } from '@thong-suot/vocabulary'
import { datesIn, sentencesOf } from './dates.ts'
import type { Oddity } from './page.ts'
import { isSectionName } from './page-origin.ts'

/**
 * The title: the longest heading line that is no date, section or portal. A page without one is titled by the event its
 * first sentence tells of, and the report says so.
 */
export function readTitle(header: string[], body: string[], oddities: Oddity[]): string | null {
  const heading = header
    .filter(mayBeTitle)
    .reduce<string | null>((longest, line) => (longest === null || line.length > longest.length ? line : longest), null)
  const title = heading ?? titleOfEvent(body, oddities)
  if (title !== null && title === title.toUpperCase()) oddities.push({ code: 'TITLE_IN_CAPITALS', values: [title] })
  return title
}

/** Section named beside the posting date: "Chuyên mục: A - B | Đăng ngày: …". */
export function readSection(header: string[]): string | null {
  for (const line of header) {
    const match = /(?:Chuyên mục|Danh mục|Thể loại)\s*:\s*([^|]+?)\s*(?:\||$)/u.exec(line)
    if (match?.[1]) return match[1]
  }
  return header.find((line) => isSectionName(foldText(line))) ?? null
}

function mayBeTitle(line: string): boolean {
  const words = line.split(' ').length
  const isLabel = /^(?:Chuyên mục|Danh mục|Thể loại|Ngày đăng|Đăng ngày|Cập nhật|Tác giả|Nguồn|Tin bài)\s*:/u.test(line)
  const isDate = datesIn(line).length > 0 && foldText(line).replace(/[^a-z]/g, '').length < 24
  return words >= 4 && line.length <= 300 && !isLabel && !isDate && /\p{L}{2}/u.test(line)
}

function titleOfEvent(body: string[], oddities: Oddity[]): string | null {
  const lead = sentencesOf(body[0] ?? '')[0] ?? ''
  const match =
    /(?:tổ chức|khai mạc|tiến hành)\s+((?:[Hh]ội nghị|[Cc]uộc họp|[Hh]ội thảo|[Ll]ễ|[Pp]hiên họp|[Tt]ọa đàm)[^.;]{12,220})/u.exec(
      lead,
    )
  const title = match?.[1]?.trim() ?? null
  if (title !== null) oddities.push({ code: 'TITLE_FROM_EVENT', values: [title] })
  return title
}
