import { type RoledList, readRoledLists } from './agencies/assign-roles.ts'
import { openKnownNames } from './agencies/read-agency.ts'
import { type FoundDeadline, findDeadlinesInTokens } from './deadlines/find-deadlines.ts'
import { findLooseTimes } from './deadlines/loose-times.ts'
import { findUrgency } from './deadlines/urgency.ts'
import { type FoundDocument, findDocumentsInTokens } from './documents/find-documents.ts'
import type { Range } from './items/openings.ts'
import { startingIn } from './text/ordered.ts'
import { type Prose, readProse } from './text/sentences.ts'
import { type Token, tokenize } from './text/tokens.ts'
import type { ReadingOptions, Span } from './types.ts'

/** What was read of a text, before its directives are put together. */
export interface Readings {
  text: string
  source: readonly Token[]
  prose: Prose
  lists: readonly RoledList[]
  deadlines: readonly FoundDeadline[]
  documents: readonly FoundDocument[]
  /** Where the names of groups end. */
  groupEnds: ReadonlySet<number>
  urgency: readonly Span[]
  looseTimes: readonly Span[]
}

/** Reads a text once for all that its directives are put together from. */
export function readText(text: string, options: ReadingOptions): Readings {
  const source = tokenize(text)
  const prose = readProse(source)
  const lists = readRoledLists(prose, openKnownNames(options.agencies))
  const spans = (ranges: [number, number][]) => ranges.map(([from, next]) => spanOf(source, { from, next }))
  return {
    text,
    source,
    prose,
    lists,
    groupEnds: new Set(
      lists.flatMap(({ parties }) =>
        parties.filter(({ isGroup }) => isGroup).map(({ next }) => prose.tokens[next - 1]?.span[1] ?? 0),
      ),
    ),
    deadlines: findDeadlinesInTokens(text, source, options),
    documents: findDocumentsInTokens(text, source),
    urgency: spans(findUrgency(source)),
    looseTimes: spans(findLooseTimes(source)),
  }
}

/** Of what was found, in order, what lies within a span. */
export function within<Found>(found: readonly Found[], [from, to]: Span, spanOfFound: (found: Found) => Span): Found[] {
  return startingIn(found, (each) => spanOfFound(each)[0], from, to).filter((each) => spanOfFound(each)[1] <= to)
}

export function spanOf(tokens: readonly Token[], { from, next }: Range): Span {
  return [tokens[from]?.span[0] ?? 0, tokens[next - 1]?.span[1] ?? 0]
}
