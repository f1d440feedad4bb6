import type { DeadlineKind, DeadlinePrecision, PartyRole, Recurrence } from '@thong-suot/vocabulary'

/** A half-open range of offsets into the text that was read. */
export type Span = [from: number, to: number]

/** A record a name was matched to, shown by its own name. */
export interface MatchedRecord {
  id: number
  name: string
}

/** `SEVERAL`: more than one record of that day bears the name; `NONE`: no record does. Either way a person decides. */
export type Matching = 'FOUND' | 'NONE' | 'SEVERAL'

export interface ProposedParty {
  role: PartyRole
  asWritten: string
  matching: Matching
  agency: MatchedRecord | null
  group: MatchedRecord | null
}

/** What a phrase says about time, in the words of the vocabulary; days are `YYYY-MM-DD`. */
export interface ProposedDeadline {
  phrase: string
  kind: DeadlineKind
  start: string | null
  due: string | null
  dueTime: string | null
  precision: DeadlinePrecision
  recurrence: Recurrence | null
  anchorEvent: string | null
  rule: string
  bindsWhole: boolean
}

export interface ProposedCitation {
  asWritten: string
  symbol: string
  issuedOn: string | null
  document: MatchedRecord | null
}

export interface ProposedDoubt {
  code: string
  message: { vi: string; en: string }
}

/** One directive as the compiler read it; nothing of it is stored before a person puts it into the form and saves. */
export interface Proposal {
  number: string | null
  text: string
  span: Span
  parties: ProposedParty[]
  deadlines: ProposedDeadline[]
  citations: ProposedCitation[]
  doubts: ProposedDoubt[]
}

export type MarkKind = 'DEADLINE' | 'AGENCY' | 'DOCUMENT'

/** A place in the text that is shown in its own way. */
export interface Mark {
  kind: MarkKind
  span: Span
}

/** What the endpoint answers. */
export interface CompiledText {
  /** The text the spans refer to. */
  text: string
  /** The day that years left out and records of agencies were taken from. */
  issuedOn: string | null
  proposals: Proposal[]
  marks: Mark[]
  /** Doubts about the text that belong to none of its directives. */
  doubts: ProposedDoubt[]
}

export const longestText = 200_000
