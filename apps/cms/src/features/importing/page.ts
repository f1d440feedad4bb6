import type { CommendationForm, DossierMeasure, DossierRate, ReformAreaKey } from '@thong-suot/vocabulary'
import type { Proposal } from '../compiling/compilation.ts'
import type { TextBlock } from './rich-text.ts'

/** The kinds of noise an old portal leaves around an article, as the report names them. */
export type CleaningKind =
  | 'BYTE_ORDER_MARK'
  | 'LINE_ENDING'
  | 'DECOMPOSED_LETTERS'
  | 'NO_BREAK_SPACE'
  | 'INVISIBLE_CHARACTER'
  | 'ETH_FOR_D'
  | 'NULL_WORD'
  | 'NAVIGATION'
  | 'READING_TOOL'
  | 'FIELD_LABEL'
  | 'COUNTER'
  | 'TEMPLATE_CAPTION'
  | 'DOUBLED_LINE'
  | 'PHONE_LIST'
  | 'RELATED_NEWS'

/** How often one kind of noise was taken out, and the first piece of it. */
export interface Cleaning {
  kind: CleaningKind
  count: number
  example: string | null
}

/** The lines of a page once the noise is gone: no blank ones, each with single spaces. */
export interface CleanPage {
  lines: string[]
  /** Lines after "other news": no part of the article, kept because they may spell a citation in full. */
  surroundings: string[]
  section: string | null
  portal: string | null
  cleanings: Cleaning[]
}

/** A page divided where the article's text begins and ends. */
export interface PageParts {
  header: string[]
  body: string[]
  closing: string[]
}

export interface Byline {
  authors: string[]
  unit: string | null
  source: string | null
}

export interface Meeting {
  kind: string
  chair: { name: string; post: string | null } | null
}

export interface Caption {
  text: string
  credit: string | null
}

/** A document the page names, with what the page itself says of it and nothing more. */
export interface FoundDocument {
  asWritten: string
  /** Abbreviation of NĐ 30/2020: KH, TB, NĐ …; CV for an official letter. */
  type: string | null
  symbol: string | null
  issuedOn: string | null
  issuerAsWritten: string | null
  /** True where the article tells that this document was just issued. */
  isReported: boolean
}

/** A commendation the page tells of; a number it does not give is null. */
export interface FoundCommendation {
  form: CommendationForm
  totalCount: number | null
  collectiveCount: number | null
  individualCount: number | null
  householdCount: number | null
  recipientsAsWritten: string
  occasion: string
  presentedBy: string
}

/** A plan whose areas the page tells, in their order. */
export interface FoundPlan {
  year: number
  areas: { title: string; area: ReformAreaKey | null }[]
}

/** Dossiers of a period, as far as the page counts them. */
export interface FoundStatistics {
  periodLabel: string | null
  figures: Partial<Record<DossierMeasure, number>>
  /** As written, with a comma. */
  statedRates: { rate: DossierRate; value: string }[]
  /** Those received online, by unit. */
  online: { unit: string; count: number; shareOfPlan?: string }[]
}

/** A figure with the words that follow it: { asWritten: "97,33%", value: "97.33", unit: "%" }. */
export interface Figure {
  asWritten: string
  value: string
  unit: string
}

export type OddityCode =
  | 'TITLE_FROM_EVENT'
  | 'TITLE_IN_CAPITALS'
  | 'PERIOD_BEFORE_ANNOUNCED_YEAR'
  | 'POSTED_LONG_AFTER_EVENT'
  | 'POSTED_BEFORE_EVENT'
  | 'EVENT_YEAR_FROM_POSTING'
  | 'EVENT_YEAR_UNKNOWN'
  | 'IMPOSSIBLE_DATE'
  | 'TRUNCATED_LIST'
  | 'SYMBOL_COMPLETED'
  | 'NO_DIACRITICS'

/** Something a person should look at; `values` fill the blanks of its message. */
export interface Oddity {
  code: OddityCode
  values: string[]
}

export type MissingPart =
  | 'TITLE'
  | 'BODY'
  | 'AUTHORS'
  | 'UNIT'
  | 'POSTED_ON'
  | 'EVENT_ON'
  | 'SECTION'
  | 'PORTAL'
  | 'PHOTOS'
  | 'ATTACHMENT'
  | 'DOCUMENT_DATE'
  | 'DIRECTIVES'
  | 'CHAIR'

/** Everything the recognisers read off one page. What the page does not say is null or empty, never guessed. */
export interface PageFindings {
  title: string | null
  section: string | null
  sourcePortal: string | null
  byline: Byline
  /** yyyy-MM-dd, or yyyy-MM-ddTHH:mm+07:00 where the page gives the hour. */
  postedOn: string | null
  eventOn: string | null
  meeting: Meeting | null
  captions: Caption[]
  documents: FoundDocument[]
  /** Null where the page only reports. No name is matched to a record yet. */
  directives: Proposal[] | null
  commendations: FoundCommendation[]
  plan: FoundPlan | null
  statistics: FoundStatistics | null
  figures: Figure[]
  attachmentHints: string[]
  /** Body of the article in reading order. */
  blocks: TextBlock[]
}

export interface PageReading {
  findings: PageFindings
  cleanings: Cleaning[]
  oddities: Oddity[]
  missing: MissingPart[]
}
