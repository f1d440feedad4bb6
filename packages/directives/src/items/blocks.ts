import { isCapital } from '../agencies/read-place.ts'
import { keySet } from '../text/key-set.ts'
import type { Prose } from '../text/sentences.ts'
import { type Mark, readMark } from './marks.ts'

/** A paragraph or an item, as a half-open range of indexes into the tokens of the prose. */
export interface Block {
  mark: Mark | null
  /** The first token behind the mark. */
  from: number
  next: number
  /** How deep it stands in lists; 0 for paragraphs without a mark. */
  depth: number
  /** Whether it stands inside a paragraph, with others of its list. */
  isInline: boolean
}

const ends = keySet('. ; : ! ? … /')
/** In words and marks: a line that is shorter was ended on purpose. */
const wrappedLine = 11

/** Cuts a text into paragraphs and items, those inside a paragraph too, and tells how deep each stands. */
export function readBlocks(prose: Prose): Block[] {
  const paragraphs = cutParagraphs(prose)
  return nest(paragraphs.flatMap((range) => cutInline(prose, range)))
}

interface Range {
  from: number
  next: number
}

function cutParagraphs(prose: Prose): Range[] {
  const ranges: Range[] = []
  let from = -1
  let lineFrom = 0
  for (let at = 0; at <= prose.tokens.length; at++) {
    const token = prose.tokens[at]
    const isBreak = token?.kind === 'break'
    if (from >= 0 && (!token || isBreak || (prose.isLineStart[at] && startsParagraph(prose, at, lineFrom)))) {
      ranges.push({ from, next: at })
      from = -1
    }
    if (token && !isBreak && from < 0) from = at
    if (prose.isLineStart[at]) lineFrom = at
  }
  return joinTorn(prose, ranges)
}

/** A line goes on in the next one, unless that begins with a mark or this one was at its end. */
function startsParagraph({ tokens }: Prose, at: number, lineFrom: number): boolean {
  if (readMark(tokens, at)) return true
  const last = tokens[at - 1]
  if (ends.has(last?.key ?? '') || last?.kind === 'break') return true
  if (!isCapital(tokens[at])) return false
  return at - lineFrom < wrappedLine
}

/** A paragraph that ends without a mark and goes on with a small letter behind an empty line was torn by a page. */
function joinTorn({ tokens }: Prose, ranges: Range[]): Range[] {
  const joined: Range[] = []
  for (const range of ranges) {
    const before = joined.at(-1)
    const last = tokens[(before?.next ?? 0) - 1]
    const first = tokens[range.from]
    const isSmall = first?.kind === 'word' && !isCapital(first) && !readMark(tokens, range.from)
    if (before && isSmall && (last?.kind === 'word' || last?.key === ',')) before.next = range.next
    else joined.push({ ...range })
  }
  return joined
}

type Flat = Omit<Block, 'depth'>

/** "…: (1) …; (2) …" in one paragraph: what stands before is a paragraph, each mark begins an item. */
function cutInline(prose: Prose, { from, next }: Range): Flat[] {
  const mark = readMark(prose.tokens, from)
  const textFrom = mark?.next ?? from
  const marks = findInlineMarks(prose, textFrom, next)
  const isFirst = marks[0]?.at === textFrom
  const own: Flat[] = isFirst ? [] : [{ mark, from: textFrom, next: marks[0]?.at ?? next, isInline: false }]
  const items = marks.map((found, index): Flat => {
    const end = marks[index + 1]?.at ?? next
    return { mark: found.mark, from: found.mark.next, next: end, isInline: true }
  })
  return [...own, ...closeLastItem(prose, items)]
}

interface InlineMark {
  at: number
  mark: Mark
}

/** Marks of one style that count on from 1, each behind a comma, a colon, a semicolon or a full stop; or dashes so placed. */
function findInlineMarks({ tokens }: Prose, from: number, next: number): InlineMark[] {
  const lists = new Map<string, InlineMark[]>()
  for (let at = from; at < next; at++) {
    const before = tokens[at - 1]?.key ?? ''
    const isOpen = at === from || ends.has(before) || before === ','
    const mark = readInline(tokens, at, isOpen)
    if (!mark) continue
    const list = lists.get(mark.style) ?? []
    if (mark.ordinal === 0 || mark.ordinal === list.length + 1) lists.set(mark.style, [...list, { at, mark }])
  }
  const found = [...lists.values()].filter((list) => list.length > 1)
  return found.sort((one, other) => (one[0]?.at ?? 0) - (other[0]?.at ?? 0))[0] ?? []
}

function readInline(tokens: Prose['tokens'], at: number, isOpen: boolean): Mark | null {
  const token = tokens[at]
  if (token?.key === '(') return readMark(tokens, at, true)
  if (!isOpen) return null
  const isDash = token?.key === '-' && !token.isJoined && isCapital(tokens[at + 1]) && tokens[at - 1]?.key !== ','
  return isDash ? { style: '-', number: null, ordinal: 0, next: at + 1 } : readMark(tokens, at, true)
}

/** Where the items before it were one sentence each, the last one is too; what follows is a paragraph again. */
function closeLastItem({ tokens }: Prose, items: Flat[]): Flat[] {
  const last = items.at(-1)
  if (!last || items.length < 2) return items
  const isOneSentence = items
    .slice(0, -1)
    .every(({ next }) => tokens[next - 1]?.key === ';' || tokens[next - 1]?.key === ',')
  if (!isOneSentence) return items
  for (let at = last.from; at < last.next - 1; at++) {
    const isEnd = tokens[at]?.key === '.' && !tokens[at + 1]?.isJoined && isCapital(tokens[at + 1])
    if (!isEnd) continue
    const rest: Flat = { mark: null, from: at + 1, next: last.next, isInline: false }
    return [...items.slice(0, -1), { ...last, next: at + 1 }, rest]
  }
  return items
}

/** How deep styles usually stand: a new one closes those that stand as deep or deeper. */
const ranks = ['Điều', 'I', 'Thứ', 'là', '1', '1.1', '1.1.1', '(1)', 'a', '(a)', '-', '+']

/** A style that was not seen yet stands deeper; one that was seen closes those behind it. */
function nest(blocks: Flat[]): Block[] {
  let styles: string[] = []
  return blocks.map((block) => {
    if (!block.mark) return { ...block, depth: 0 }
    const style = block.isInline ? `${block.mark.style} inline` : block.mark.style
    const known = styles.indexOf(style)
    if (known >= 0) styles = styles.slice(0, known + 1)
    else if (block.isInline) styles = [...styles, style]
    else styles = [...styles.filter((other) => !other.endsWith('inline') && rankOf(other) < rankOf(style)), style]
    return { ...block, depth: styles.length }
  })
}

function rankOf(style: string): number {
  const rank = ranks.indexOf(style.replace(/(?<=^[1a])[.)/:-]$/, ''))
  return rank < 0 ? ranks.length - 2 : rank
}
