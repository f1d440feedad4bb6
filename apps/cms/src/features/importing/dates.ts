import type { Oddity } from './page.ts'

/** A date as a page writes it, with its place in the text. */
export interface WrittenDate {
  asWritten: string
  index: number
  day: number
  month: number
  year: number | null
}

/** dd/mm/yyyy, d/m, dd.mm.yyyy, dd-mm-yyyy and "05 tháng 3 năm 2020", as people write dates (DOMAIN §10, rule 9). */
const numeric = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}))?(?![\d/]|[.-]\d)/g
const spelled = /(?<!\d)(\d{1,2}) tháng (\d{1,2}) năm (\d{4})(?!\d)/g

/** All dates of a text in reading order. A day and month without a year count only after the word "ngày". */
export function datesIn(text: string): WrittenDate[] {
  const dates: WrittenDate[] = []
  for (const match of text.matchAll(numeric)) {
    const hasYear = match[4] !== undefined
    if (!hasYear && (match[2] !== '/' || !/ngày $/iu.test(text.slice(0, match.index)))) continue
    dates.push(toDate(match, match[1], match[3], match[4]))
  }
  for (const match of text.matchAll(spelled)) dates.push(toDate(match, match[1], match[2], match[3]))
  return dates.sort((a, b) => a.index - b.index)
}

/** yyyy-MM-dd where the date exists and its year is known; null else. */
export function isoDay(date: Pick<WrittenDate, 'day' | 'month' | 'year'>): string | null {
  if (date.year === null || date.year < 1945 || date.year > 2100) return null
  const instant = new Date(Date.UTC(date.year, date.month - 1, date.day))
  if (instant.getUTCMonth() !== date.month - 1 || instant.getUTCDate() !== date.day) return null
  return instant.toISOString().slice(0, 10)
}

const postingLabel = /(?:đăng ngày|ngày đăng|ngày xuất bản|cập nhật(?: ngày| lúc)?|đăng lúc|ngày đưa tin)\s*:?/iu
const weekday = /^(?:thứ (?:hai|ba|tư|năm|sáu|bảy)|chủ nhật|ngày)\b/iu

/** When the page was posted: a labelled or lone date above or below the text; the hour only where it is written. */
export function readPostingDate(outside: string[], oddities: Oddity[]): string | null {
  const found = outside.flatMap((line) => {
    const date = datesIn(line)[0]
    if (!date) return []
    const isLabelled = postingLabel.test(line)
    const isAlone = line.length - date.asWritten.length < 30 && (weekday.test(line) || line === date.asWritten)
    return isLabelled || isAlone || /^[\d/.:\s,-]+(?:SA|CH|AM|PM)?$/u.test(line) ? [{ line, date }] : []
  })
  const withHour = found.find(({ line, date }) => hourIn(line, date) !== null)
  const chosen = withHour ?? found[0]
  if (!chosen) return null
  const day = isoDay(chosen.date)
  if (day === null) {
    oddities.push({ code: 'IMPOSSIBLE_DATE', values: [chosen.date.asWritten] })
    return null
  }
  const hour = hourIn(chosen.line, chosen.date)
  return hour === null ? day : `${day}T${hour}+07:00`
}

/** Words that tell of something happening; a date before "ban hành" is a document's date instead. */
const happening =
  /(?:tổ chức|khai mạc|diễn ra|chủ trì|tham dự|dự|tiến hành|họp|làm việc|tổng kết|sơ kết|kiểm tra|triển khai)/u
const opensSentence =
  /^(?:\(?[^)]*\)?\s*[-–]\s*)?(?:vào )?(?:(?:sáng|chiều|tối|trưa)(?: ngày)?|ngày|trong (?:hai|2) ngày|(?:đúng )?\d{1,2} ?(?:giờ|h|g)\d{0,2}[^,.]{0,12}ngày)[^.]{0,20}$/iu

/** The day of the event: the date that opens a sentence at the head of the text and goes with a happening. */
export function readEventDate(body: string[], postedOn: string | null, oddities: Oddity[]): string | null {
  for (const paragraph of body.slice(0, 2)) {
    for (const sentence of sentencesOf(paragraph)) {
      const date = datesIn(sentence)[0]
      if (!date || !opensSentence.test(sentence.slice(0, date.index))) continue
      const after = sentence.slice(date.index)
      if (!happening.test(after) || /^\S*,?[^,.]{0,80}? (?:đã )?ban hành /u.test(after)) continue
      return dayOfEvent(date, postedOn, oddities)
    }
  }
  return null
}

function dayOfEvent(date: WrittenDate, postedOn: string | null, oddities: Oddity[]): string | null {
  if (date.year !== null) {
    const day = isoDay(date)
    if (day === null) oddities.push({ code: 'IMPOSSIBLE_DATE', values: [date.asWritten] })
    return day
  }
  if (postedOn === null) {
    oddities.push({ code: 'EVENT_YEAR_UNKNOWN', values: [date.asWritten] })
    return null
  }
  const postedYear = Number(postedOn.slice(0, 4))
  const sameYear = isoDay({ ...date, year: postedYear })
  const day =
    sameYear !== null && sameYear <= postedOn.slice(0, 10) ? sameYear : isoDay({ ...date, year: postedYear - 1 })
  if (day !== null) oddities.push({ code: 'EVENT_YEAR_FROM_POSTING', values: [date.asWritten, day.slice(0, 4)] })
  return day
}

/** Sentences of a paragraph; full stops inside numbers, dates and initials do not end one. */
export function sentencesOf(paragraph: string): string[] {
  return paragraph
    .split(/(?<=[\p{L}\d)"”%][.!?…])\s*(?=\p{Lu}\p{Ll}|\p{Lu}{2}|Đ\/c)/u)
    .map((sentence) => sentence.trim())
}

function hourIn(line: string, date: WrittenDate): string | null {
  const rest = line.replace(date.asWritten, ' ')
  const match = /(?<!\d)([01]?\d|2[0-3])(?::|h|g| giờ ?)([0-5]\d)(?!\d)/u.exec(rest)
  if (!match?.[1] || !match[2]) return null
  const isAfternoon = /(?:CH|PM)\b/u.test(rest) && Number(match[1]) < 12
  return `${String(Number(match[1]) + (isAfternoon ? 12 : 0)).padStart(2, '0')}:${match[2]}`
}

function toDate(match: RegExpMatchArray, day?: string, month?: string, year?: string): WrittenDate {
  return {
    asWritten: match[0],
    index: match.index ?? 0,
    day: Number(day),
    month: Number(month),
    year: year === undefined ? null : Number(year),
  }
}
