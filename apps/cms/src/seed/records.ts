import type {
  AgencyKind,
  AgencyLevel,
  CitationRelation,
  CommendationCategory,
  CommendationForm,
  CommendationState,
  ConclusionForm,
  DeadlineKind,
  DeadlinePrecision,
  DocumentRelationKind,
  DocumentType,
  EffectStatus,
  Genre,
  OnlineLevel,
  PartyRole,
  ProcedureChange,
  ProcedureChannel,
  RecipientKind,
  Recurrence,
  ReformAreaKey,
  SuccessionExtent,
  SuccessionType,
  TimeLimitUnit,
  Tracking,
} from '@thong-suot/vocabulary'

/** What the demo content says, with names in place of ids; loading turns names into records. Days are yyyy-MM-dd. */
export interface Bilingual {
  vi: string
  en: string
}

export interface SeedSection {
  slug: string
  name: Bilingual
  position: number
}

export interface SeedAgency {
  slug: string
  name: Bilingual
  shortName?: string
  kind: AgencyKind
  level: AgencyLevel
  parent?: string
  aliases?: string[]
  validFrom?: string
  validTo?: string
  isSample?: true
}

export interface SeedGroup {
  key: string
  name: Bilingual
  aliases: string[]
  members: string[]
}

export interface SeedSuccession {
  type: SuccessionType
  effectiveOn: string
  note: string
  legalBasis?: string
  from: string[]
  to: { agency: string; extent: SuccessionExtent; note?: string }[]
}

export interface SeedDocument {
  key: string
  symbol: string
  type: DocumentType
  subject: string
  issuer?: string
  issuerAsWritten: string
  signer?: string
  signerPost?: string
  issuedOn: string
  effectiveOn?: string
  effectStatus?: EffectStatus
  relations?: { relation: DocumentRelationKind; target: string; asWritten?: string }[]
  areas?: ReformAreaKey[]
  isSample?: true
}

export interface SeedDeadline {
  phrase: string
  kind: DeadlineKind
  start?: string
  due?: string
  dueTime?: string
  precision: DeadlinePrecision
  recurrence?: Recurrence
  anchorEvent?: string
  rule?: string
  /** False where the phrase binds one clause and not the whole item. */
  bindsWhole?: false
}

export interface SeedParty {
  role: PartyRole
  asWritten: string
  agency?: string
  group?: string
}

export interface SeedDirective {
  number?: string
  text: string
  deliverable?: string
  parties: SeedParty[]
  deadlines?: SeedDeadline[]
  citations?: { asWritten: string; document?: string }[]
  noTaskReason?: string
}

export interface SeedConclusion {
  key: string
  title: Bilingual
  summary: Bilingual
  form: ConclusionForm
  tracking: Tracking
  document?: string
  issuingAgency?: string
  meeting?: { kind: string; heldOn?: string; place?: string; attendees?: string }
  chair?: { name: string; post: string }
  areas: ReformAreaKey[]
  publishedAt: string
  directives: SeedDirective[]
  sourcePortal?: string
  isSample?: true
}

export interface SeedArticle {
  key: string
  title: Bilingual
  summary: Bilingual
  section: string
  genre: Genre
  authors: { name: string; share?: number }[]
  bylineUnit?: string
  issuingAgency?: string
  /** Paragraphs; "## " begins a heading, "- " a list item. */
  body: string[]
  cover?: string
  photos?: string[]
  eventOn?: string
  publishedAt: string
  areas: ReformAreaKey[]
  isFeatured?: true
  citations?: { relation: CitationRelation; asWritten: string; document?: string }[]
  conclusions?: string[]
  related?: string[]
  sourcePortal?: string
  changeNote?: string
  isSample?: true
}

export interface SeedCommendation {
  key: string
  title: Bilingual
  summary: Bilingual
  form: CommendationForm
  category?: CommendationCategory
  occasion?: string
  achievement?: string
  decision?: string
  decisionAsWritten?: string
  authority?: string
  authorityPost?: string
  presentedBy?: string
  issuingAgency?: string
  awardedOn?: string
  totalCount?: number
  collectiveCount?: number
  individualCount?: number
  householdCount?: number
  recipients?: { kind: RecipientKind; name: string; post?: string; unit?: string; agency?: string }[]
  state?: CommendationState
  revokedOn?: string
  revocationReason?: string
  toldIn?: string
  areas: ReformAreaKey[]
  publishedAt: string
  sourcePortal?: string
  isSample?: true
}

export interface SeedPage {
  key: string
  title: Bilingual
  summary: Bilingual
  /** Paragraphs in each language; "## " begins a heading, "- " a list item. */
  body: { vi: string[]; en: string[] }
  footerPosition: number
  publishedAt: string
}

export interface SeedProcedure {
  key: string
  code: string
  field: string
  title: Bilingual
  summary: Bilingual
  onlineLevel: OnlineLevel
  nonTerritorial?: true
  applicants: string
  result: string
  steps: string[]
  conditions?: string[]
  channels: SeedChannel[]
  papers: { name: string; originals?: number; copies?: number; onlyFor?: ProcedureChannel; case?: string }[]
  forms?: string[]
  legalBases: { asWritten: string; document?: string }[]
  changeKind: ProcedureChange
  effectiveFrom: string
  decision: string
  publishedAt: string
}

export interface SeedChannel {
  channel: ProcedureChannel
  place?: string
  timeLimit?: number
  timeLimitUnit?: TimeLimitUnit
  timeLimitText?: string
  fee?: number
  feeText?: string
}

export interface SeedPicture {
  key: string
  draw: () => string
  alt: Bilingual
  caption: Bilingual
}
