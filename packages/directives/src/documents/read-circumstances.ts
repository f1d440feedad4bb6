import { dayOf } from '../deadlines/calendar.ts'
import { readDays } from '../deadlines/read-days.ts'
import { keySet } from '../text/key-set.ts'
import { Lexicon } from '../text/lexicon.ts'
import { type Prose, sentenceStart } from '../text/sentences.ts'
import type { Token } from '../text/tokens.ts'
import { endOfName, readIssuer } from './read-issuer.ts'

/** When and by whom a document was issued, as far as the words around it tell. */
export interface Circumstances {
  issuedOn: string | null
  issuer: { from: number; next: number } | null
  next: number
}

const dayWord = keySet('ngày')
const dateLeads = new Lexicon<true>(
  ['ngày', 'ký ngày', 'ban hành ngày', 'được ban hành ngày', 'đề ngày', 'được ký ngày'].map(
    (lead) => [lead, true] as const,
  ),
)

/** "ngày 17/6/2020 của UBND tỉnh", "của UBND tỉnh ngày 17/6/2020", "(ngày 17/6/2020)". */
export function readBehind(tokens: readonly Token[], at: number): Circumstances {
  let next = tokens[at]?.key === '"' ? at + 1 : at
  let issuedOn: string | null = null
  let issuer: Circumstances['issuer'] = null
  for (let turn = 0; turn < 2; turn++) {
    const date: DateRead | null = issuedOn ? null : readDateBehind(tokens, next)
    if (date) {
      issuedOn = date.day
      next = date.next
    }
    const named: Circumstances['issuer'] = issuer ? null : readIssuer(tokens, next)
    if (named) {
      issuer = named
      next = named.next
    }
  }
  return { issuedOn, issuer, next }
}

interface DateRead {
  day: string
  next: number
}

function readDateBehind(tokens: readonly Token[], at: number): DateRead | null {
  const isBracket = tokens[at]?.key === '('
  const start = isBracket || tokens[at]?.key === ',' ? at + 1 : at
  const lead = dateLeads.longestAt(tokens, start)
  if (!lead && tokens[start]?.kind !== 'number') return null
  const date = readDate(tokens, lead ? lead.next - 1 : start)
  if (!date || !isBracket) return date
  return tokens[date.next]?.key === ')' ? { ...date, next: date.next + 1 } : null
}

function readDate(tokens: readonly Token[], at: number): DateRead | null {
  const read = readDays(tokens, at)
  const unit = read?.days[0]
  if (!read || read.days.length > 1 || !unit?.day || !unit.month || !unit.year) return null
  const day = dayOf(unit.year, unit.month, unit.day)
  return day ? { day, next: read.next } : null
}

const issueVerbs = new Lexicon<true>(
  ['ban hành', 'đã ban hành', 'có', 'đã có', 'ký', 'ký ban hành', 'đã ký', 'đã ký ban hành', 'phát hành', 'gửi'].map(
    (verb) => [verb, true] as const,
  ),
)
const farthest = 24

/** "Ngày 23/6/2020, UBND thị xã … ban hành Công văn …": the date and the issuer before a document. */
export function readBefore(prose: Prose, at: number): Pick<Circumstances, 'issuedOn' | 'issuer'> | null {
  const { tokens } = prose
  const start = sentenceStart(prose, at)
  if (at - start > farthest || !dayWord.has(tokens[start]?.key ?? '')) return null
  const date = readDate(tokens, start)
  if (!date) return null
  const from = tokens[date.next]?.key === ',' ? date.next + 1 : date.next
  const name = endOfName(tokens, from)
  const verb = issueVerbs.longestAt(tokens, name)
  if (name === from || verb?.next !== at) return null
  return { issuedOn: date.day, issuer: { from, next: name } }
}
