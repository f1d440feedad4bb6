import type { FoundDeadline } from './deadlines/find-deadlines.ts'
import { makeDirectiveDoubt } from './items/directive-doubts.ts'
import { doubtsOfParties, doubtsOfTime } from './items/doubts-of-item.ts'
import { partiesOf } from './items/parties-of-item.ts'
import { type Item, splitItems } from './items/split-items.ts'
import { generalWords } from './items/words.ts'
import { type Readings, readText, spanOf, within } from './readings.ts'
import { tokenize } from './text/tokens.ts'
import type { AgencyMention, Compilation, Directive, Doubt, ReadingOptions, Span } from './types.ts'

/** An article, a notice or a letter → what it demands, of whom, by when; every uncertainty is a doubt. */
export function compileDirectives(text: string, options: ReadingOptions = {}): Compilation {
  const readings = readText(text, options)
  const directives = withoutMereCall(splitItems(readings.prose, readings.lists).map((item) => build(item, readings)))
  const placed = new Set(directives.flatMap(({ doubts }) => doubts.map(placeOf)))
  const loose = readings.documents.flatMap(({ doubts }) => doubts).filter((doubt) => !placed.has(placeOf(doubt)))
  const nothing =
    directives.length === 0 && text.trim() !== '' ? [makeDirectiveDoubt('NO_DIRECTIVES', [0, text.length])] : []
  return { directives, documents: readings.documents.map(({ document }) => document), doubts: [...nothing, ...loose] }
}

function build(item: Item, readings: Readings): Directive {
  const { text, prose } = readings
  const span = withoutSemicolon(text, spanOf(prose.tokens, item))
  const parties = partiesOf(item, readings)
  const names = (role: AgencyMention['role']) =>
    unique(parties.filter((party) => party.role === role).map(({ name }) => name))
  const own = within(readings.deadlines, span, ({ deadline }) => deadline.span)
  const inherited = own.length > 0 ? [] : deadlinesOfIntroduction(item, readings)
  const found = own.length > 0 ? own : inherited
  const documents = within(readings.documents, span, ({ document }) => document.span)
  const directive = {
    number: item.number,
    text: text.slice(...span),
    span,
    addressees: names('ADDRESSEE'),
    lead: names('LEAD'),
    coordinate: names('COORDINATE'),
    monitor: names('MONITOR'),
    deadlines: found.map(({ deadline }) => deadline),
    documents: unique(documents.map(({ document }) => document.symbol.normalised)),
  }
  const doubts = [
    ...(item.isProse ? [makeDirectiveDoubt('DIVIDED_BY_SENTENCE', span)] : []),
    ...doubtsOfParties(directive, parties, item, readings),
    ...doubtsOfTime(span, found, inherited.length > 0, readings),
    ...documents.flatMap(({ doubts: ofDocument }) => ofDocument),
  ]
  return { ...directive, doubts }
}

/** "… hoàn thành trước ngày 30/6 các nội dung sau:" holds for every item that names no time of its own. */
function deadlinesOfIntroduction({ introductions }: Item, { deadlines, prose }: Readings): FoundDeadline[] {
  for (const introduction of introductions) {
    const span = spanOf(prose.tokens, introduction)
    const bound = within(deadlines, span, ({ deadline }) => deadline.span).filter(
      ({ deadline }) => deadline.kind === 'by',
    )
    if (bound.length > 0) return bound.slice(-1)
  }
  return []
}

/** "Yêu cầu các đơn vị nghiêm túc thực hiện." at the end of other directives calls to obey and is none. */
function withoutMereCall(directives: Directive[]): Directive[] {
  const last = directives.at(-1)
  if (!last || directives.length === 1 || last.number !== null || last.deadlines.length > 0) return directives
  const words = tokenize(last.text).filter(({ kind }) => kind === 'word')
  return words.every(({ key }) => generalWords.has(key)) ? directives.slice(0, -1) : directives
}

/** The semicolon that parts it from the next is no part of it. */
function withoutSemicolon(text: string, [from, to]: Span): Span {
  return text[to - 1] === ';' ? [from, to - 1] : [from, to]
}

function unique(values: string[]): string[] {
  return [...new Set(values)]
}

function placeOf({ code, span }: Doubt): string {
  return `${code} ${span.join(' ')}`
}
