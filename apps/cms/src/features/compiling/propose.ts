import {
  type Compilation,
  compileDirectives,
  type Deadline,
  type Directive,
  findAgencies,
} from '@thong-suot/directives'
import type { DeadlineKind, DeadlinePrecision, PartyRole, Recurrence as RecurrenceKey } from '@thong-suot/vocabulary'
import type { CompiledText, Mark, Proposal, ProposedDeadline, ProposedParty, Span } from './compilation.ts'
import { wholeCitation } from './whole-citation.ts'

interface Reading {
  issuedOn: string | null
  /** Names of agencies that stood on that day. */
  agencies: readonly string[]
}

/** A text → proposals in the words of the vocabulary, no name matched to any record yet. Pure. */
export function propose(text: string, { issuedOn, agencies }: Reading): CompiledText {
  const options = { agencies, ...(issuedOn && { issuedOn }) }
  const compilation = compileDirectives(text, options)
  const proposals = compilation.directives.map((directive) => proposalOf(directive, compilation, text))
  const ofDirectives = new Set(compilation.directives.flatMap(({ doubts }) => doubts.map(placeOfDoubt)))
  return {
    text,
    issuedOn,
    proposals,
    marks: marksOf(text, compilation, options),
    doubts: compilation.doubts
      .filter((doubt) => !ofDirectives.has(placeOfDoubt(doubt)))
      .map(({ code, message }) => ({ code, message })),
  }
}

function proposalOf(directive: Directive, { documents }: Compilation, text: string): Proposal {
  const binding = bindingPhrase(directive)
  return {
    number: directive.number,
    text: directive.text,
    span: directive.span,
    parties: partiesOf(directive),
    deadlines: directive.deadlines.map((deadline) => proposedDeadline(deadline, deadline === binding)),
    citations: directive.documents.flatMap((symbol) => {
      const isHere = (span: Span) => span[0] >= directive.span[0] && span[1] <= directive.span[1]
      const cited = documents.find((document) => document.symbol.normalised === symbol && isHere(document.span))
      return cited
        ? [
            {
              asWritten: text.slice(...wholeCitation(text, cited)),
              symbol,
              issuedOn: cited.issuedOn ?? null,
              document: null,
            },
          ]
        : []
    }),
    doubts: directive.doubts.map(({ code, message }) => ({ code, message })),
  }
}

function partiesOf({ lead, addressees, coordinate, monitor }: Directive): ProposedParty[] {
  const party = (role: PartyRole) => (asWritten: string) =>
    ({ role, asWritten, matching: 'NONE', agency: null, group: null }) satisfies ProposedParty
  return [
    ...lead.map(party('LEAD')),
    ...addressees.map(party('ADDRESSEE')),
    ...coordinate.map(party('COORDINATE')),
    ...monitor.map(party('MONITOR')),
  ]
}

/** A lone deadline binds the whole; of several, the one that the compiler's doubt points at, else none. */
function bindingPhrase({ deadlines, doubts }: Directive): Deadline | undefined {
  if (deadlines.length === 1) return deadlines[0]
  const doubt = doubts.find(({ code }) => code === 'SEVERAL_DEADLINES')
  return deadlines.find(({ span }) => doubt && span[0] === doubt.span[0] && span[1] === doubt.span[1])
}

function proposedDeadline(deadline: Deadline, bindsWhole: boolean): ProposedDeadline {
  const { phrase, kind, start, due, precision, recurrence, rule } = deadline
  return {
    phrase,
    kind: keyOf<DeadlineKind>(kind),
    start,
    due,
    dueTime: deadline.dueTime ?? null,
    precision: keyOf<DeadlinePrecision>(precision),
    recurrence: recurrence && keyOf<RecurrenceKey>(recurrence),
    anchorEvent: deadline.anchorEvent ?? null,
    rule,
    bindsWhole,
  }
}

/** "half-yearly" → "HALF_YEARLY": the vocabulary has the compiler's words in capitals. */
function keyOf<Key extends string>(word: string): Key {
  return word.toUpperCase().replaceAll('-', '_') as Key
}

function marksOf(
  text: string,
  { directives, documents }: Compilation,
  options: { agencies: readonly string[] },
): Mark[] {
  const marks: Mark[] = [
    ...directives.flatMap(({ deadlines }) => deadlines.map(({ span }): Mark => ({ kind: 'DEADLINE', span }))),
    ...documents.map((document): Mark => ({ kind: 'DOCUMENT', span: wholeCitation(text, document) })),
    ...findAgencies(text, options).map(({ span }): Mark => ({ kind: 'AGENCY', span })),
  ]
  const known = new Set<string>()
  return marks
    .sort((one, other) => one.span[0] - other.span[0] || other.span[1] - one.span[1])
    .filter(({ kind, span }) => {
      const key = `${kind} ${span.join(' ')}`
      return !known.has(key) && known.add(key)
    })
}

function placeOfDoubt({ code, span }: { code: string; span: Span }): string {
  return `${code} ${span.join(' ')}`
}
