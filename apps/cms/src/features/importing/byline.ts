import { namesAgency } from './agency-words.ts'
import { datesIn } from './dates.ts'
import type { Byline } from './page.ts'
import { dateline } from './page-origin.ts'

/**
 * Who wrote it, read from the short lines signed below the text: names joined by "+", "-", "," or "và", then a unit;
 * the source stands at the head of the text or after "Nguồn:". Absent parts stay absent (DOMAIN §9.1).
 */
export function readByline(closing: string[], body: string[]): Byline {
  const byline: Byline = { authors: [], unit: null, source: body[0] ? (dateline(body[0])?.source ?? null) : null }
  for (const written of closing.filter(mayBeSigned).slice(0, 3)) {
    const line = written.replace(/^\(\s*(.*?)\s*\)$/u, '$1')
    const source = /^(?:Nguồn|Theo)\s*:?\s*(.+)$/u.exec(line)
    if (source?.[1]) {
      byline.source ??= source[1]
      continue
    }
    readSigned(
      line.replace(/^(?:Tác giả|Người viết|Tin,? bài|Tin và ảnh|Tin,? ảnh|Bài và ảnh|Bài,? ảnh|Thực hiện)\s*:\s*/u, ''),
      byline,
    )
  }
  return byline
}

function readSigned(line: string, byline: Byline): void {
  if (namesAgency(line)) {
    byline.unit ??= line
    return
  }
  const comma = line.search(/,\s/u)
  const tail = comma === -1 ? '' : line.slice(comma + 1).trim()
  const people = namesAgency(tail) ? line.slice(0, comma) : line
  if (namesAgency(tail)) byline.unit ??= tail
  const dashed = /^(.*?)\s[-–]\s(.*)$/u.exec(people)
  if (dashed?.[1] && dashed[2] && namesAgency(dashed[2])) {
    byline.unit ??= dashed[2].trim()
    addNames(dashed[1], byline)
  } else addNames(people, byline)
}

function addNames(text: string, byline: Byline): void {
  const names = text.split(/\s*[+;&]\s*|\s+[-–]\s+|,\s*|\s+và\s+/u).map((name) => name.trim())
  if (names.every(isPersonName)) byline.authors.push(...names)
}

/** One to five capitalised words or initials: "Mỹ Duyên", "B.Thủy", "Lê Ngọc Tính". */
export function isPersonName(text: string): boolean {
  return /^(?:\p{Lu}\.\s?)*\p{Lu}\p{Ll}*(?:[ .]\p{Lu}[\p{Ll}.]*){0,4}$/u.test(text) && !/^\p{Lu}{3,}$/u.test(text)
}

function mayBeSigned(line: string): boolean {
  return line.split(' ').length <= 16 && !/[.;:!?]$/u.test(line) && datesIn(line).length === 0
}
