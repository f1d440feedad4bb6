import { addresseesAtStart } from './agency-words.ts'
import { sentencesOf } from './dates.ts'
import type { FoundDirective, FoundDirectives, Oddity } from './page.ts'
import { listMark } from './page-parts.ts'

/** Words that open instructions; "chủ trì Hội nghị" and reports of what was done do not (DOMAIN §4.4). */
const opening =
  /(?:[Kk]ết luận (?:[Hh]ội nghị|cuộc họp|buổi|tại)|chỉ đạo|yêu cầu|nhấn mạnh|đề nghị|giao nhiệm vụ|(?:^|[.;] )Giao (?=\p{Lu}|các )|[Nn]hiệm vụ (?:trong )?thời gian tới|[Pp]hương hướng)/u
const reporting = /(?:được lãnh đạo|quan tâm|đã báo cáo|nghe .{0,60}báo cáo)/u
const inlineNumber = /(?:^|[\s;:,])(?:\((\d{1,2})\)|(\d{1,2})\))\s+/gu
const inlineWord =
  /(?:^|[\s;:,.])((?:Thứ|thứ) (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)|(?:Một|Hai|Ba|Bốn|Năm|Sáu|Bảy|Tám|Chín|Mười) là)\s*[,:]?\s+/gu

/**
 * The instructions of a page in the layout they were written in: numbered, bulleted, joined by semicolons after an
 * opening such as "Nhiệm vụ thời gian tới là", or plain sentences, which a person must divide (DOMAIN §4.5). Texts stay
 * exactly as written but for the mark before and the semicolon after.
 */
export function readDirectives(body: string[], oddities: Oddity[]): FoundDirectives | null {
  const at = body.findIndex((paragraph) => opensDirectives(paragraph))
  if (at === -1) return null
  return bulleted(body) ?? numbered(body) ?? semicolons(body) ?? prose(body, oddities) ?? assigned(body, oddities)
}

function opensDirectives(paragraph: string): boolean {
  const match = opening.exec(paragraph)
  return match !== null && !reporting.test(paragraph.slice(0, match.index + match[0].length))
}

/** "… các nội dung như sau:" and then lines with marks. */
function bulleted(body: string[]): FoundDirectives | null {
  const at = body.findIndex(
    (line, index) => opensDirectives(line) && /:$/u.test(line) && listMark.test(body[index + 1] ?? ''),
  )
  if (at === -1) return null
  const end = body.findIndex((line, index) => index > at && !listMark.test(line))
  const lines = body.slice(at + 1, end === -1 ? undefined : end)
  const shared = addresseesAfterVerb(body[at] ?? '')
  const items = lines.map((line) => {
    const mark = listMark.exec(line)?.[0] ?? ''
    const number = /[\da-zđ]+(?:\.\d+)*/u.exec(mark)?.[0] ?? null
    return item(number, line.slice(mark.length), shared)
  })
  return { layout: items.every(({ number }) => number === null) ? 'BULLETED' : 'NUMBERED', items }
}

/** "(1) …; (2) …" or "Thứ nhất, … Thứ hai, …" inside one paragraph. */
function numbered(body: string[]): FoundDirectives | null {
  for (const paragraph of body.filter(opensDirectives)) {
    for (const mark of [inlineNumber, inlineWord]) {
      const marks = [...paragraph.matchAll(mark)]
      if (marks.length < 2) continue
      const shared = addresseesAfterVerb(paragraph.slice(0, marks[0]?.index))
      const items = marks.map((match, index) => {
        const text = paragraph.slice(match.index + match[0].length, marks[index + 1]?.index)
        return item(match[1] ?? match[2] ?? null, text, shared)
      })
      return { layout: 'NUMBERED', items }
    }
  }
  return null
}

/** Three clauses or more joined by semicolons after the opening. */
function semicolons(body: string[]): FoundDirectives | null {
  for (const paragraph of body.filter(opensDirectives)) {
    const match =
      /^(?:[^.;]{0,80}?)(?:[Nn]hiệm vụ (?:trong )?thời gian tới|[Pp]hương hướng[^.;:]{0,60}?|yêu cầu|chỉ đạo|đề nghị)(?: là| như sau)?:?\s+/u.exec(
        paragraph,
      )
    if (!match) continue
    const rest = paragraph.slice(match[0].length)
    const clauses = rest.split(/;\s*/u).filter((clause) => clause.trim() !== '')
    if (clauses.length < 3) continue
    const addressed = addresseesAtStart(rest)
    const shared = addressed?.asWritten ?? []
    return {
      layout: 'SEMICOLONS',
      items: clauses.map((clause, index) =>
        item(null, index === 0 && addressed ? clause.slice(addressed.length) : clause, shared),
      ),
    }
  }
  return null
}

/** The sentences of the concluding paragraph, from the directing verb on; their division is for a person. */
function prose(body: string[], oddities: Oddity[]): FoundDirectives | null {
  const paragraph = body.findLast(
    (line) => opensDirectives(line) && /(?:nhấn mạnh|yêu cầu|chỉ đạo|đề nghị)\s/u.test(line),
  )
  if (!paragraph) return null
  const verb = /(?:nhấn mạnh|yêu cầu|chỉ đạo|đề nghị)(?: rằng)?:?\s+/u.exec(paragraph)
  const sentences = sentencesOf(paragraph.slice(verb ? verb.index + verb[0].length : 0))
    .flatMap((sentence) => sentence.split(/[;.]?\s*(?:Ngoài ra|Bên cạnh đó|Đồng thời),\s*/u))
    .filter((sentence) => sentence.length > 20)
  oddities.push({ code: 'DIRECTIVES_FROM_PROSE', values: [String(sentences.length)] })
  const items = sentences.map((sentence) => {
    const addressed = addresseesAtStart(sentence)
    return item(null, addressed ? sentence.slice(addressed.length) : sentence, addressed?.asWritten ?? [])
  })
  return items.length > 0 ? { layout: 'PROSE', items } : null
}

/** Sentences that give work by name: "Giao Phòng Nội vụ chủ trì, phối hợp với …" (DOMAIN §4.4). */
function assigned(body: string[], oddities: Oddity[]): FoundDirectives | null {
  const items = body.flatMap(sentencesOf).flatMap((sentence) => {
    const match = /^Giao (.+?) (?=chủ trì|tham mưu|theo dõi|hướng dẫn|rà soát|xây dựng|phối hợp|thực hiện)/u.exec(
      sentence,
    )
    return match?.[1] ? [item(null, sentence, [match[1]])] : []
  })
  if (items.length === 0) return null
  oddities.push({ code: 'DIRECTIVES_FROM_PROSE', values: [String(items.length)] })
  return { layout: 'PROSE', items }
}

function addresseesAfterVerb(lead: string): string[] {
  const verbs = [...lead.matchAll(/(?:chỉ đạo|yêu cầu|đề nghị|giao)\s+/gu)]
  for (const verb of verbs.reverse()) {
    const addressed = addresseesAtStart(lead.slice(verb.index + verb[0].length))
    if (addressed) return addressed.asWritten
  }
  return []
}

function item(number: string | null, text: string, addressees: string[]): FoundDirective {
  return { number, text: text.trim().replace(/;$/u, ''), addressees }
}
