import type { RoledList } from '../agencies/assign-roles.ts'
import { startingIn } from '../text/ordered.ts'
import type { Prose } from '../text/sentences.ts'
import { type Block, readBlocks } from './blocks.ts'
import { beginsDemand, findOpening, type Opening, type Range } from './openings.ts'
import { splitProse } from './split-prose.ts'
import { endings, formulas, labels, obligations, reportHeadings, statements, taskHeadings } from './words.ts'

/** A piece of work in a text, before its parts are read. */
export interface Item extends Range {
  number: string | null
  /** Where its own parties may stand: its text, and the subject or the opening before it. */
  partiesFrom: number
  /** The introductions it stands under, the nearest first. */
  introductions: Range[]
  /** Whether it was divided from running text by its sentences. */
  isProse: boolean
}

/** A heading tells what it is within its first words, an introduction within its last. */
const headingLength = 8
const longestTitle = 14
/** How many paragraphs may stand inside a list. */
const reach = 4

/** `DEMANDED`: its items are all demanded. `TASKS`: it is headed so. `REPORT`: it tells what was. */
type Kind = 'DEMANDED' | 'TASKS' | 'REPORT' | 'UNKNOWN'

interface Introduction extends Range {
  depth: number
  kind: Kind
  /** Whether paragraphs without a mark may be its items. */
  isOpen: boolean
}

/** Cuts a text into the pieces of work that it demands. `lists` are all lists of parties in it. */
export function splitItems(prose: Prose, lists: readonly RoledList[]): Item[] {
  const blocks = joinBelonging(prose, readBlocks(prose), lists)
  const items: Item[] = []
  let above: Introduction[] = []
  // A text that begins with an item is a list cut out of a document.
  let isBare = true
  for (const [index, block] of blocks.entries()) {
    if (endings.longestAt(prose.tokens, block.from)) break
    const own = listsIn(lists, block)
    const opening = findOpening(prose, block, own)
    const goesOn = (blocks.slice(index + 1, index + reach).find(({ mark }) => mark)?.mark?.ordinal ?? 0) > 1
    above = stillAbove(prose, above, block, own, goesOn)
    if (!block.mark) isBare = false
    const kind = above.at(-1)?.kind ?? (isBare ? 'TASKS' : 'UNKNOWN')
    const isParent = (blocks[index + 1]?.depth ?? 0) > block.depth
    const isOpenEnded = prose.tokens[block.next - 1]?.key === ':'
    const isTitle = !isParent && isTitleOf(prose, block, blocks[index + 1])
    if (isParent || isTitle || (isOpenEnded && opening && block.depth === 0))
      above.push({ ...introductionOf(prose, { block, own, opening, kind }, above.at(-1)), isOpen: !isParent })
    const isReport = kind === 'REPORT' && !(opening && (block.depth === 0 || opening.from === block.from))
    if (isOpenEnded || isTitle || isReport || isFormula(prose, block, own)) continue
    const isHeading = isParent && (blocks[index + 1]?.isInline === true || !endsSentence(prose, block))
    if (isHeading) continue
    const found = itemsOf(prose, { block, own, opening, above: isParent ? above.slice(0, -1) : above, kind })
    items.push(...found.filter((item) => hasWords(prose, item)))
  }
  return items
}

/** "I. Về kết quả công tác tháng 8" over a paragraph. */
function isTitleOf({ tokens }: Prose, { mark, from, next }: Block, behind: Block | undefined): boolean {
  return mark !== null && behind?.depth === 0 && next - from <= longestTitle && tokens[next - 1]?.kind !== 'mark'
}

function hasWords({ tokens }: Prose, { from, next }: Range): boolean {
  for (let at = from; at < next; at++) if (tokens[at]?.kind === 'word') return true
  return false
}

interface Given {
  block: Block
  own: readonly RoledList[]
  opening: Opening | null
  above: readonly Introduction[]
  kind: Kind
}

function itemsOf(prose: Prose, { block, own, opening, above, kind }: Given): Item[] {
  const introductions = above.toReversed().filter(({ kind: told }) => told !== 'REPORT')
  // A paragraph that first tells who demands is running text wherever it stands.
  const isTold = opening !== null && opening.from > block.from
  const isItem = block.depth > 0 || (above.at(-1)?.isOpen === true && !isTold)
  if (!isItem) return opening ? splitProse(prose, block, own, opening) : []
  const isDemanded = kind === 'DEMANDED' && !statements.longestAt(prose.tokens, block.from)
  const isWork =
    isDemanded || opening !== null || (kind === 'TASKS' && (beginsDemand(prose, block, own) || obliges(prose, block)))
  if (!isWork && !beginsWithLead(own, block)) return []
  const { from, next } = block
  return [{ from, next, number: block.mark?.number ?? null, partiesFrom: from, introductions, isProse: false }]
}

/** "Công chức địa bàn chịu trách nhiệm …": who is obliged is no agency. */
function obliges({ tokens }: Prose, { from, next }: Range): boolean {
  for (let at = from; at < Math.min(next, from + headingLength); at++)
    if (obligations.longestAt(tokens, at)) return true
  return false
}

/** "2. Phòng Tư pháp: …", "a) Sở Nội vụ chủ trì …": who is to work opens the item. */
function beginsWithLead(own: readonly RoledList[], { from }: Range): boolean {
  const [first] = own
  return first?.from === from && first.behind === 'LEAD' && first.roles.includes('LEAD')
}

function introductionOf(
  prose: Prose,
  { block, own, opening, kind }: Omit<Given, 'above'>,
  parent: Introduction | undefined,
): Omit<Introduction, 'isOpen'> {
  const { from, next, depth } = block
  // What stands under a heading of a report is reported, whatever it is called.
  if (kind === 'REPORT' && parent && parent.depth > 0) return { from, next, depth, kind }
  return { from, next, depth, kind: opening ? 'DEMANDED' : kindOfHeading(prose, block, own, kind) }
}

/** Under the name of who is to work, all is demanded, where the document gives work at all. */
function kindOfHeading({ tokens }: Prose, { from, next }: Range, own: readonly RoledList[], inherited: Kind): Kind {
  const [first] = own
  if (inherited === 'TASKS' && first?.from === from && isOnly(tokens, first.next, next)) return 'DEMANDED'
  const tasks = inherited === 'DEMANDED' ? 'DEMANDED' : 'TASKS'
  const isColon = tokens[next - 1]?.key === ':'
  for (let at = isColon ? Math.max(from, next - headingLength) : next; at < next; at++)
    if (taskHeadings.longestAt(tokens, at)) return tasks
  for (let at = from; at < Math.min(next, from + headingLength); at++) {
    if (reportHeadings.longestAt(tokens, at)) return 'REPORT'
    if (taskHeadings.longestAt(tokens, at)) return tasks
  }
  return inherited
}

/**
 * An item closes what is as deep as itself. A paragraph closes introductions without a mark, unless it is an item of the
 * last one, or the list goes on behind it.
 */
function stillAbove(prose: Prose, above: Introduction[], block: Block, own: readonly RoledList[], goesOn: boolean) {
  if (block.depth > 0) return above.filter(({ depth }) => depth < block.depth)
  if (goesOn || (above.at(-1)?.isOpen && beginsDemand(prose, block, own))) return above
  return above.filter(({ depth }) => depth > 0)
}

function endsSentence({ tokens }: Prose, { from, next }: Range): boolean {
  const last = tokens[next - 1]?.key
  return next - from > 12 && (last === '.' || last === ';')
}

/** "Trên đây là …", "… chịu trách nhiệm thi hành Quyết định này." */
function isFormula({ tokens }: Prose, { from }: Range, own: readonly RoledList[]): boolean {
  return formulas.longestAt(tokens, from) !== null || own.some(({ behind }) => behind === 'ENFORCE')
}

/**
 * "Thời gian hoàn thành: …", "- Cơ quan chủ trì: …" on lines of their own belong to the item before; so do paragraphs
 * behind an item that is only a name: "4. Các phòng, ban chuyên môn".
 */
function joinBelonging({ tokens }: Prose, blocks: Block[], lists: readonly RoledList[]): Block[] {
  const names = new Map(lists.map((list) => [Math.min(list.from, list.contextFrom), list.next]))
  const joined: Block[] = []
  for (const block of blocks) {
    const before = joined.at(-1)
    const belongs = before?.mark && (block.depth === 0 || block.depth > before.depth || !block.mark?.number)
    const isLabel = belongs && tokens[before.next - 1]?.key !== ':' && labels.longestAt(tokens, block.from)
    const isOfName = before?.mark?.number && block.depth === 0 && isOnly(tokens, names.get(before.from), before.next)
    if (isLabel || isOfName) before.next = block.next
    else joined.push({ ...block })
  }
  return joined
}

function isOnly(tokens: Prose['tokens'], nameEnd: number | undefined, next: number): boolean {
  return nameEnd !== undefined && (nameEnd === next || (nameEnd === next - 1 && tokens[nameEnd]?.kind === 'mark'))
}

export function listsIn(lists: readonly RoledList[], { from, next }: Range): RoledList[] {
  return startingIn(lists, (list) => list.from, from, next)
}
