import { type Prose, sentenceEnd } from '../text/sentences.ts'
import type { Mention, Window } from './mentions.ts'
import { readLength } from './read-duration.ts'
import { readRangeWithoutFrom } from './read-range.ts'
import { readRepetition } from './read-repetition.ts'
import { readTime } from './read-time.ts'
import { readBareEra } from './read-window.ts'
import type { TimeExpression } from './time-expression.ts'

/** A mention and where it stands: as the value of a label, or as all there is in a cell of a table. */
export interface Placed {
  mention: Mention
  setting: 'prose' | 'label' | 'cell' | 'whole'
}

/** "Quý II/2022", "06 tháng cuối năm 2021", "giai đoạn 2021 - 2025" alone in a cell, a line or the whole text. */
export function readCell(prose: Prose, at: number): Placed | null {
  const { tokens } = prose
  const time = readBareEra(tokens, at) ?? readTime(tokens, at)
  if (!time || time.place || time.units[0].precision === 'day') return null
  if (time.part) return readEndInCell(prose, time)
  const range = readRangeWithoutFrom(tokens, time)
  const rangeSetting = range && cellOf(prose, at, range.next)
  if (range && rangeSetting) return { mention: range, setting: rangeSetting }
  const mention: Window = { kind: 'window', cue: 'cell', time, from: at, next: time.next }
  const setting = cellOf(prose, at, time.next) ?? (isBracketed(prose, at, time) ? 'cell' : null)
  if (setting && (setting === 'whole' || !looksLikeTitle(prose, at))) return { mention, setting }
  // With "hằng năm" behind it the unit repeats; the rule of repetitions decides.
  const repetition = readRepetition(tokens, time.next)
  return repetition ? { mention, setting: 'prose' } : null
}

/** "05 ngày làm việc kể từ ngày ký" as all there is in a cell or a bracket. */
export function readBareLength(prose: Prose, at: number): Placed | null {
  const length = readLength(prose.tokens, at)
  if (!length?.anchor) return null
  const isBracketed = prose.tokens[at - 1]?.key === '(' && prose.tokens[length.next]?.key === ')'
  const setting = cellOf(prose, at, length.next) ?? (isBracketed ? 'cell' : null)
  return setting && { mention: length, setting }
}

/** Whether a mention is all there is in the text, or in a line or a cell of it. */
export function cellOf(prose: Prose, from: number, next: number): 'cell' | 'whole' | null {
  const { tokens, isLineStart } = prose
  let end = next
  while (closing.has(tokens[end]?.key ?? '') && !isLineStart[end]) end++
  const isBegin = from === 0 || isLineStart[from] === true || tokens[from - 1]?.key === '|'
  const isEnd =
    end >= tokens.length || isLineStart[end] === true || tokens[end]?.kind === 'break' || tokens[end]?.key === '|'
  if (!isBegin || !isEnd) return null
  if (from === 0 && sentenceEnd(prose, from) >= tokens.length && end >= tokens.length) return 'whole'
  return 'cell'
}

const closing = new Set(['.', ';', ',', '/'])

/** The last line of a title, "năm 2026" or "QUÝ II/2026"; cells begin with a capital and go on in small letters. */
function looksLikeTitle({ tokens, isLineStart }: Prose, at: number): boolean {
  if (!isLineStart[at]) return false
  const word = tokens[at]?.kind === 'word' ? tokens[at] : tokens[at + 1]
  const isSmall = tokens[at]?.kind === 'word' && /^\p{Ll}/u.test(tokens[at]?.text ?? '')
  return isSmall || (word?.kind === 'word' && word.text === word.text.toUpperCase())
}

/** "Tổ chức tập huấn (tháng 6/2022);": a month or quarter in a bracket that closes its clause. */
function isBracketed({ tokens }: Prose, at: number, { next, units: [unit] }: TimeExpression): boolean {
  if (tokens[at - 1]?.key !== '(' || tokens[next]?.key !== ')' || unit.precision === 'year') return false
  const behind = tokens[next + 1]
  return !behind || behind.kind === 'break' || behind.key === '.' || behind.key === ';'
}

/** "cuối tháng 3/2022" in a cell is an end. */
function readEndInCell(prose: Prose, time: TimeExpression): Placed | null {
  const setting = time.units[0].offset === null ? cellOf(prose, time.from, time.next) : null
  if (!setting || time.part !== 'end') return null
  return { mention: { kind: 'bound', edge: 'until', isWeak: false, time, from: time.from, next: time.next }, setting }
}
