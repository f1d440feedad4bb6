import type { PageParts } from './page.ts'

/** Divides the clean lines where running text begins and ends: heading lines, body, and what is signed below it. */
export function dividePage(lines: string[]): PageParts {
  const first = lines.findIndex(isRunningText)
  if (first === -1) return { header: lines, body: [], closing: [] }
  const last = lines.findLastIndex((line) => isRunningText(line) || isShortSentence(line))
  return { header: lines.slice(0, first), body: lines.slice(first, last + 1), closing: lines.slice(last + 1) }
}

/** A paragraph is long and closes like a sentence; items of a list count whatever their length. */
export function isRunningText(line: string): boolean {
  if (isListItem(line)) return true
  const closes = /[.;:…!?](?:["”’)\]/]*)$/u.test(line)
  return (line.length >= 60 && closes) || (line.length >= 160 && /[.;] \p{Lu}/u.test(line)) || line.length >= 320
}

/** The last sentence of a text may be short: "Xem chi tiết Kế hoạch tại đây." */
function isShortSentence(line: string): boolean {
  return line.split(' ').length >= 4 && /\p{L}[.!?]$/u.test(line)
}

/** Marks that begin a list item: dash, plus, bullet, 1. 1.1. a) đ) (1) (DOMAIN §4.5). */
export const listMark = /^(?:[-–+•*]\s*(?=\S)|\(?(?:\d{1,2}|[a-eghikđ])\)\s+|\d{1,2}(?:\.\d{1,2})*\.\s+)/u

function isListItem(line: string): boolean {
  return listMark.test(line) && line.length >= 30
}
