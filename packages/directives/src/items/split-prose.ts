import type { RoledList } from '../agencies/assign-roles.ts'
import { Lexicon } from '../text/lexicon.ts'
import { startingIn } from '../text/ordered.ts'
import type { Prose } from '../text/sentences.ts'
import { wordKey } from '../text/word-key.ts'
import { beginsDemand, findOpening, type Opening, type Range, skipConnector, skipMarks } from './openings.ts'
import type { Item } from './split-items.ts'
import { formulas } from './words.ts'

const fewestClauses = 3
const and = wordKey('và')
const openers = new Lexicon<true>(['giao', 'yêu cầu', 'đề nghị'].map((word) => [word, true] as const))

/**
 * Running text that demands: from its opening on, each sentence is a piece of work; in the sentence of the opening, three
 * clauses or more between semicolons are one each.
 */
export function splitProse(prose: Prose, block: Range, lists: readonly RoledList[], first: Opening): Item[] {
  const items: Item[] = []
  let subject: Range | null = null
  let hasBegun = false
  for (const sentence of cutSentences(prose, block)) {
    const own = startingIn(lists, ({ from }) => from, sentence.from, sentence.next)
    const opening: Opening | null =
      !hasBegun && first.from < sentence.next ? first : hasBegun ? findOpening(prose, sentence, own) : null
    if (!opening && !(hasBegun && beginsDemand(prose, sentence, own))) continue
    hasBegun = true
    if (own.some(({ behind }) => behind === 'ENFORCE') || formulas.longestAt(prose.tokens, sentence.from)) continue
    const start = opening ? startBehind(opening) : skipConnector(prose.tokens, sentence.from, sentence.next)
    const head = ownHead(prose, sentence, opening, own)
    if (head) subject = head
    const introductions: Range[] = subject && subject !== head ? [subject] : []
    const clauses = cutClauses(
      prose,
      { from: skipSubject(start, own, sentence.next), next: sentence.next },
      opening !== null,
    )
    for (const [index, clause] of clauses.entries()) {
      const partiesFrom = index === 0 ? Math.min(clause.from, opening?.from ?? sentence.from) : clause.from
      items.push({
        ...clause,
        number: null,
        partiesFrom,
        introductions: index > 0 && subject ? [subject] : introductions,
        isProse: true,
      })
    }
  }
  return items
}

/** Whole sentences: a semicolon ends none. */
function cutSentences({ tokens, sentenceOf }: Prose, { from, next }: Range): Range[] {
  const sentences: Range[] = []
  let start = from
  for (let at = from + 1; at <= next; at++) {
    const last = tokens[at - 1]?.key
    const isEnd = at === next || (last !== ';' && sentenceOf[at] !== sentenceOf[at - 1])
    if (!isEnd) continue
    sentences.push({ from: start, next: at })
    start = at
  }
  return sentences
}

/** "Giao Phòng Nội vụ …" is part of the text; "yêu cầu các cơ quan …" only leads to it. */
function startBehind({ from, next, list }: Opening): number {
  return list?.before === 'ASSIGN' || list?.behind === 'LEAD' ? from : next
}

/** What names who is to work for the whole sentence: its opening, or the parties at its head. */
function ownHead(prose: Prose, sentence: Range, opening: Opening | null, own: readonly RoledList[]): Range | null {
  if (opening?.list) return { from: opening.from, next: opening.list.next }
  const start = opening?.next ?? skipConnector(prose.tokens, sentence.from, sentence.next)
  const head = own.find(
    (list) => list.from >= start && list.from <= start + 8 && list.roles.some((role) => role !== null),
  )
  return head ? { from: head.contextFrom, next: head.next } : null
}

/** A group at the head of a sentence is its subject and no part of the text: "Các cơ quan, đơn vị" khẩn trương …. */
function skipSubject(start: number, own: readonly RoledList[], end: number): number {
  const list = own.find(({ from }) => from === start)
  const isGroup = list?.parties.every(({ isGroup: group }) => group) === true
  const isSubject = isGroup && list.before === 'START' && list.behind !== 'LEAD'
  return isSubject && list.next < end ? list.next : start
}

/** Clauses between semicolons, where there are enough of them; else a cut only where a new demand is opened. */
function cutClauses(prose: Prose, { from, next }: Range, isOpening: boolean): Range[] {
  const { tokens } = prose
  const cuts: number[] = []
  for (let at = from; at < next - 1; at++) if (tokens[at]?.key === ';') cuts.push(at + 1)
  const isList = isOpening && cuts.length + 1 >= fewestClauses
  const chosen = isList ? cuts : cuts.filter((at) => opensAnew(prose, at, next))
  const starts = [from, ...chosen]
  return starts.map((start, index) => ({ from: skipLinks(prose, start, next), next: chosen[index] ?? next }))
}

function opensAnew({ tokens }: Prose, at: number, next: number): boolean {
  const start = skipConnector(tokens, at, next)
  if (start > at && tokens[start - 1]?.key === ',') return true
  return openers.longestAt(tokens, at) !== null
}

function skipLinks({ tokens }: Prose, at: number, next: number): number {
  const from = skipMarks(tokens, at, next)
  const start = tokens[from]?.key === and ? from + 1 : from
  return skipConnector(tokens, start, next)
}
