import type { RoledList } from '../agencies/assign-roles.ts'
import { isCapital } from '../agencies/read-place.ts'
import { keySet } from '../text/key-set.ts'
import type { Prose } from '../text/sentences.ts'
import { wordKey } from '../text/word-key.ts'
import { connectors, demands, histories, imperatives, statements, stresses, taskOpenings } from './words.ts'

/** Half-open range of indexes into the tokens of the prose. */
export interface Range {
  from: number
  next: number
}

/** Where a sentence begins to demand. */
export interface Opening {
  /** The first token of the demanding words. */
  from: number
  /** The first token of what is demanded. */
  next: number
  /** The list of parties behind the demanding words. */
  list: RoledList | null
}

const is = wordKey('là')
const that = wordKey('rằng')
const done = keySet('được đã')
const about = wordKey('về')
const farthestColon = 12
const openMarks = new Set([':', ',', '-', '"'])

/** The place where a sentence demands work, null where it tells something else. `lists` are those of the sentence. */
export function findOpening(prose: Prose, range: Range, lists: readonly RoledList[]): Opening | null {
  const found = findNamedOpening(prose, range, lists) ?? findBareOpening(prose, range)
  if (!found) return null
  const introducesList = prose.tokens[range.next - 1]?.key === ':'
  return introducesList || !tellsHistory(prose, { from: range.from, next: found.from }) ? found : null
}

/** "giao Phòng Nội vụ …", "yêu cầu các cơ quan …". */
function findNamedOpening({ tokens }: Prose, { from, next }: Range, lists: readonly RoledList[]): Opening | null {
  for (const list of lists) {
    if (list.from < from || list.from >= next) continue
    if (list.before === 'ASSIGN' || list.before === 'ASK')
      return { from: list.contextFrom, next: skipMarks(tokens, list.next, next), list }
  }
  return null
}

/** "nhấn mạnh …", "yêu cầu tập trung …", "Nhiệm vụ thời gian tới là …". */
function findBareOpening(prose: Prose, { from, next }: Range): Opening | null {
  const { tokens } = prose
  for (let at = from; at < next; at++) {
    if (tokens[at]?.kind !== 'word') continue
    const named = taskOpenings.longestAt(tokens, at)
    const opening = stresses.longestAt(tokens, at) ?? (named && isTold(tokens, named.next, next) ? named : null)
    if (opening) return { from: at, next: skipMarks(tokens, opening.next, next), list: null }
    const demand = demands.longestAt(tokens, at)
    if (!demand) continue
    const start = skipMarks(tokens, demand.next, next)
    const isOpen = start > demand.next || imperatives.longestAt(tokens, start)
    if (isOpen && isVerb(tokens, at, from)) return { from: at, next: start, list: null }
  }
  return null
}

/** A colon or "là" behind the words: "nhiệm vụ trọng tâm" alone may be part of a title. */
function isTold(tokens: Prose['tokens'], at: number, end: number): boolean {
  for (let next = at; next < Math.min(end, at + farthestColon); next++) if (tokens[next]?.key === ':') return true
  return tokens[at]?.key === is
}

const nounSigns = keySet('ứng theo sự văn tác ý ban hồ các những một đúng thần số đích kiến bản lãnh quan được')

/** "yêu cầu" is a noun behind "đáp ứng", "theo", "các". */
function isVerb(tokens: Prose['tokens'], at: number, from: number): boolean {
  if (at === from) return true
  return !nounSigns.has(tokens[at - 1]?.key ?? '')
}

export function skipMarks(tokens: Prose['tokens'], at: number, end: number): number {
  let next = at
  for (; next < end; next++) {
    const token = tokens[next]
    const isLink = next < end - 1 && (token?.key === is || token?.key === that)
    if (!openMarks.has(token?.key ?? '') && !isLink) break
  }
  return next
}

function tellsHistory({ tokens }: Prose, { from, next }: Range): boolean {
  for (let at = from; at < next; at++) if (histories.longestAt(tokens, at)) return true
  return false
}

/** Whether a text begins like a demand: an imperative, or parties who are to do something. */
export function beginsDemand({ tokens }: Prose, { from, next }: Range, lists: readonly RoledList[]): boolean {
  const start = skipConnector(tokens, skipTopic(tokens, from, next), next)
  if (statements.longestAt(tokens, start)) return false
  if (imperatives.longestAt(tokens, start)) return !isPassive(tokens, start)
  const subject = lists.find((list) => list.from >= from && list.from <= start + 12 && list.from < next)
  const works =
    subject?.behind === 'WORK' ||
    subject?.behind === 'ASKED' ||
    subject?.behind === 'LEAD' ||
    subject?.behind === 'MONITOR'
  return works && subject.before !== 'OTHER' && subject.roles.some((role) => role !== null)
}

/** "đã …" right behind the first words tells what was done. */
function isPassive(tokens: Prose['tokens'], at: number): boolean {
  const verb = imperatives.longestAt(tokens, at)
  return done.has(tokens[verb?.next ?? at]?.key ?? '')
}

/** "Về cải cách thể chế: …" names the topic before the demand. */
function skipTopic(tokens: Prose['tokens'], from: number, next: number): number {
  if (tokens[from]?.key !== about && !isCapital(tokens[from])) return from
  for (let at = from + 1; at < Math.min(next - 1, from + 16); at++) {
    const key = tokens[at]?.key
    if (key === ':') return at + 1
    if (key === '.' || key === ';' || key === ',') return from
  }
  return from
}

/** "Ngoài ra, …" */
export function skipConnector(tokens: Prose['tokens'], from: number, next: number): number {
  const connector = connectors.longestAt(tokens, from)
  return connector && connector.next < next ? skipMarks(tokens, connector.next, next) : from
}
