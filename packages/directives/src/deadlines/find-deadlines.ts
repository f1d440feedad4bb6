import { readProse } from '../text/sentences.ts'
import { type Token, tokenize } from '../text/tokens.ts'
import type { Deadline, Doubt, ReadingOptions, Span } from '../types.ts'
import { checkDay, type Day } from './calendar.ts'
import { combineMentions } from './combine-mentions.ts'
import { type DeadlineDoubtCode, makeDeadlineDoubt } from './doubts.ts'
import { isDeadline } from './is-deadline.ts'
import type { Reading } from './reading.ts'
import { type Calendar, resolveReading } from './resolve-reading.ts'
import { scanMentions } from './scan-mentions.ts'

/** A deadline with its place among the tokens and what is uncertain about it. */
export interface FoundDeadline {
  deadline: Deadline
  /** Half-open range of indexes into the tokens given. */
  tokenRange: [from: number, to: number]
  doubts: Doubt[]
}

/** All deadlines of a text; years left out and durations are counted from `issuedOn`, where it is given. */
export function findDeadlines(text: string, options: ReadingOptions = {}): { deadline: Deadline; span: Span }[] {
  return findDeadlinesInTokens(text, tokenize(text), options).map(({ deadline }) => ({ deadline, span: deadline.span }))
}

/** The first deadline of a phrase, null where it names none. */
export function parseDeadline(phrase: string, options: ReadingOptions): Deadline | null {
  return findDeadlines(phrase, options)[0]?.deadline ?? null
}

/** As `findDeadlines`, over the tokens of the text. */
export function findDeadlinesInTokens(
  text: string,
  tokens: readonly Token[],
  options: ReadingOptions = {},
): FoundDeadline[] {
  const calendar = openCalendar(options)
  const prose = readProse(tokens)
  const found: FoundDeadline[] = []
  for (const reading of combineMentions(scanMentions(prose), prose)) {
    const resolved = resolveReading(reading, calendar)
    if (!isDeadline(reading, resolved.value, prose, calendar.issuedOn)) continue
    const tokenRange: [number, number] = [prose.origins[reading.from] ?? 0, (prose.origins[reading.next - 1] ?? 0) + 1]
    const span = spanOf(tokens, tokenRange)
    const anchorEvent = anchorOf(reading, text, prose.tokens)
    const deadline: Deadline = {
      phrase: text.slice(...span),
      ...resolved.value,
      ...(anchorEvent ? { anchorEvent } : {}),
      rule: reading.rule,
      span,
    }
    const doubts = [...resolved.doubts, ...pastDue(deadline, calendar.issuedOn)]
    found.push({ deadline, tokenRange, doubts: doubts.map((code) => makeDeadlineDoubt(code, span)) })
  }
  return found
}

function openCalendar({ issuedOn, holidays = [] }: ReadingOptions): Calendar {
  return { issuedOn: checkDay(issuedOn), holidays: new Set(holidays) }
}

function spanOf(tokens: readonly Token[], [from, to]: [number, number]): Span {
  return [tokens[from]?.span[0] ?? 0, tokens[to - 1]?.span[1] ?? 0]
}

function anchorOf(reading: Reading, text: string, tokens: readonly Token[]): string | undefined {
  if (reading.type === 'event') return text.slice(...spanOf(tokens, [reading.from, reading.next]))
  const anchor = reading.type === 'duration' ? reading.duration.anchor : null
  return anchor ? text.slice(...spanOf(tokens, [anchor.from, anchor.next])) : undefined
}

function pastDue({ due, kind }: Deadline, issuedOn: Day | null): DeadlineDoubtCode[] {
  return due && issuedOn && due < issuedOn && kind !== 'recurring' ? ['PAST_DUE'] : []
}
