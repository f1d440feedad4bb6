import { normaliseSymbol } from '../documents/normalise-symbol.ts'
import { datesIn, isoDay } from './dates.ts'
import { abbreviationOf, typeAbbreviations, typeWords } from './document-types.ts'
import type { FoundDocument, Oddity } from './page.ts'

const letters = 'A-ZĐa-zđ'
/** State symbols (61/2018/NĐ-CP, 1286/UBND-HCC) and Party symbols (23-CT/TU): the grammar of DOMAIN §3.1. */
const symbol = `\\d{1,5}[a-zđ]?(?:\\/(?:19|20)\\d{2})?\\/ ?[A-ZĐ][${letters}&0-9]*(?: ?- ?[A-ZĐ][${letters}&0-9]*)*|\\d{1,5}-[A-ZĐ][${letters}]{1,3}\\/[A-ZĐ]{2,}`
const fullCitation = new RegExp(
  `(?:(${typeWords}|\\b(?:${typeAbbreviations}))(?: số)?:? )?(?<![\\d/])(${symbol})`,
  'gu',
)
/** Loose citations: an abbreviated decree with its year, or a type with a bare number and its issuer (DOMAIN §3.1). */
const looseDecree = /(?<![\p{L}\d])(?:(NĐ|[Nn]ghị định)(?: số)? )(\d{1,3})\/((?:19|20)\d{2})(?![\d/])/gu
const looseParty = new RegExp(
  `(${typeWords})(?: số)? (\\d{1,3}) của ((?:BTV|Ban Thường vụ|BCH|Ban Chấp hành) (?:Tỉnh|Huyện|Thành|Thị) ủy|(?:Tỉnh|Huyện|Thành|Thị) ủy)`,
  'gu',
)

/**
 * Documents cited by number, each once, with the date and issuer that stand beside the number. `surroundings` may spell
 * a loose citation in full ("Chỉ thị 23" below as "Chỉ thị số 23-CT/TU ngày …"); it names no documents of its own.
 */
export function readDocumentSymbols(body: string[], surroundings: string[], oddities: Oddity[]): FoundDocument[] {
  const found: FoundDocument[] = []
  for (const paragraph of body) {
    for (const document of [...fullIn(paragraph), ...looseIn(paragraph, surroundings, oddities)]) {
      const known = found.find((other) => other.symbol === document.symbol)
      if (!known) found.push(document)
      else {
        known.issuedOn ??= document.issuedOn
        known.issuerAsWritten ??= document.issuerAsWritten
        known.isReported ||= document.isReported
      }
    }
  }
  return found
}

function fullIn(paragraph: string): FoundDocument[] {
  return [...paragraph.matchAll(fullCitation)].map((match) => {
    const written = (match[2] ?? '').trim()
    const after = paragraph.slice(match.index + match[0].length)
    const before = paragraph.slice(0, match.index)
    const announced = announcedBefore(before)
    const dated = datedAfter(after)
    return {
      asWritten: match[0].trim(),
      type: typeOf(match[1], written),
      symbol: normaliseSymbol(written),
      issuedOn: dated.issuedOn ?? announced?.issuedOn ?? null,
      issuerAsWritten: issuerAfter(dated.rest) ?? announced?.issuer ?? null,
      isReported: announced !== null,
    }
  })
}

function looseIn(paragraph: string, surroundings: string[], oddities: Oddity[]): FoundDocument[] {
  const decrees = [...paragraph.matchAll(looseDecree)].map((match): FoundDocument => {
    const completed = `${match[2]}/${match[3]}/NĐ-CP`
    oddities.push({ code: 'SYMBOL_COMPLETED', values: [match[0], completed] })
    return {
      asWritten: match[0],
      type: 'NĐ',
      symbol: completed,
      issuedOn: null,
      issuerAsWritten: null,
      isReported: false,
    }
  })
  const party = [...paragraph.matchAll(looseParty)].map((match): FoundDocument => {
    const type = abbreviationOf(match[1] ?? '')
    const organ = /Tỉnh|Thành/u.test(match[3] ?? '') ? 'TU' : 'HU'
    const completed = `${match[2]}-${type}/${organ}`
    oddities.push({ code: 'SYMBOL_COMPLETED', values: [match[0], completed] })
    const spelledOut = surroundings.flatMap(fullIn).find((document) => document.symbol === completed)
    return {
      asWritten: match[0],
      type,
      symbol: completed,
      issuedOn: spelledOut?.issuedOn ?? null,
      issuerAsWritten: match[3] ?? null,
      isReported: false,
    }
  })
  return [...decrees, ...party]
}

function typeOf(words: string | undefined, written: string): string | null {
  if (words) return abbreviationOf(words) ?? words
  const state = /\/(?:\d{4}\/)?([^/-]+)(?:-|$)/u.exec(written)?.[1]
  const party = /^\d+-([^/]+)\//u.exec(written)?.[1]
  const group = party ?? state ?? ''
  return new RegExp(`^(?:${typeAbbreviations})$`, 'u').test(group) ? group : party ? party : 'CV'
}

/** "… ngày 17/6/2020" right after the number is the day of issue. */
function datedAfter(after: string): { issuedOn: string | null; rest: string } {
  const match = /^,? (?:ban hành )?ngày /u.exec(after)
  const date = match ? datesIn(after.slice(0, 60))[0] : undefined
  if (!date || !match || date.index > match[0].length) return { issuedOn: null, rest: after }
  return { issuedOn: isoDay(date), rest: after.slice(date.index + date.asWritten.length) }
}

/** "… của UBND tỉnh về việc": the issuer as written ends where the clause goes on. */
function issuerAfter(rest: string): string | null {
  const match =
    /^,? của ((?:\p{Lu}[\p{L}&]*|\p{Ll}+)(?: (?!về |quy |và |yêu |ban |phê |để |trong |đã |thì |vào |tại )[\p{L}&-]+){0,9})/u.exec(
      rest,
    )
  return match?.[1]?.trim() ?? null
}

/** "Ngày 23/6/2020, UBND X ban hành Công văn …": day and issuer stand before the number. */
function announcedBefore(before: string): { issuedOn: string | null; issuer: string | null } | null {
  const match = /(?:^|[.;] )\s*([^.;]{0,160}?)(?:đã |vừa )?(?:ban hành|ký ban hành|phát hành)\s*$/u.exec(before)
  if (!match) return null
  const clause = match[1] ?? ''
  const date = datesIn(clause)[0]
  const issuer = (date ? clause.slice(date.index + date.asWritten.length) : clause).replace(/^[\s,]+|[\s,]+$/g, '')
  return { issuedOn: date ? isoDay(date) : null, issuer: issuer === '' ? null : issuer }
}
