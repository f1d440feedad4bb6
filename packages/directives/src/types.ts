/** A half-open range [from, to) of UTF-16 offsets into the text as it was given: `text.slice(...span)` is what it names. */
export type Span = [from: number, to: number]

/**
 * - `by`: done at the latest on `due`. `within`: in the window from `start` to `due`.
 * - `recurring`: again and again; `due` (and `start`) are those of the first occurrence on or after the issue date.
 * - `ongoing`: without end, never overdue. `relative`: counted from an event (`anchorEvent`) whose day the text does not tell.
 */
export type DeadlineKind = 'by' | 'within' | 'recurring' | 'ongoing' | 'relative'

/** The calendar unit that the phrase names. */
export type Precision = 'day' | 'month' | 'quarter' | 'half' | 'year'

export type Recurrence = 'weekly' | 'monthly' | 'quarterly' | 'half-yearly' | 'yearly'

/** What a phrase says about time. Days are calendar days in Viet Nam, `YYYY-MM-DD`; `due` is the last day still on time. */
export interface Deadline {
  /** As written, from the text as given. */
  phrase: string
  kind: DeadlineKind
  start: string | null
  due: string | null
  /** `HH:MM`, where the phrase names an hour of the due day; shown, not judged. */
  dueTime?: string
  precision: Precision
  recurrence: Recurrence | null
  /** What must happen before the days are counted, as written: "ngày nhận được văn bản". */
  anchorEvent?: string
  /** The name of the rule that read the phrase. */
  rule: string
  span: Span
}

/** The number and symbol of a document (số, ký hiệu), Decree 30/2020/NĐ-CP, Annex I. */
export interface DocumentSymbol {
  /** As written, with leading zeros and a lower-case letter: "063", "30c". */
  number: string
  year: number | null
  /** Abbreviation of the type: "QĐ", "TB"; null for an official letter (công văn) and the National Assembly's own form. */
  type: string | null
  issuer: string | null
  unit: string | null
  family: 'state' | 'na' | 'party'
  /** Without stray spaces, soft hyphens, Eth and other slips: "2539/UBND-SNV". */
  normalised: string
}

/** A document that the text cites. */
export interface CitedDocument {
  symbol: DocumentSymbol
  asWritten: string
  /** The word before the symbol, as written: "Công văn", "Nghị quyết". */
  type?: string
  /** Who issued it, as written after the symbol. */
  issuer?: string
  /** `YYYY-MM-DD` */
  issuedOn?: string
  span: Span
}

/** `LEAD`: chủ trì. `COORDINATE`: phối hợp. `MONITOR`: theo dõi, đôn đốc. `ADDRESSEE`: is asked, without one of these. */
export type AgencyRole = 'LEAD' | 'COORDINATE' | 'MONITOR' | 'ADDRESSEE'

/** An agency or a group of agencies that a text gives a part in work. */
export interface AgencyMention {
  /** As written; a head said once for several is spelled out ("các Sở: Nội vụ, Tài chính" → "Sở Tài chính"). */
  name: string
  role: AgencyRole
  span: Span
}

/** One piece of work that a text demands: what stands in one item of a list, or in one sentence of prose. */
export interface Directive {
  /** As written: "1", "2.1", "đ", "II"; "1" also for "Thứ nhất" and "Một là". Null for bullets and prose. */
  number: string | null
  /** Exactly as written: `text.slice(...span)`. */
  text: string
  span: Span
  addressees: string[]
  lead: string[]
  coordinate: string[]
  monitor: string[]
  /** All that the item names, in order. Where there are several, a doubt says which binds the whole. */
  deadlines: Deadline[]
  /** The normalised symbols of the documents it cites, each once. */
  documents: string[]
  doubts: Doubt[]
}

/** What a text demands. `doubts` are those that belong to no directive. */
export interface Compilation {
  directives: Directive[]
  documents: CitedDocument[]
  doubts: Doubt[]
}

/** Something a person has to look at. */
export interface Doubt {
  code: string
  message: { vi: string; en: string }
  span: Span
}

export interface ReadingOptions {
  /** The day of the document, `YYYY-MM-DD`: years that a phrase leaves out and durations are counted from it. */
  issuedOn?: string
  /** Further days off, `YYYY-MM-DD`, added to the built-in public holidays. */
  holidays?: readonly string[]
  /** Names of agencies, known besides the built-in kinds. */
  agencies?: readonly string[]
}
