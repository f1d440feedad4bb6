/** A name that stands among the tokens, or that is made of a head said once and a field: "các Sở: Nội vụ, Tài chính". */
export interface PartyName {
  /** "Sở", where it stands elsewhere. */
  head?: string
  from: number
  next: number
}

/** Somebody who can be given work, as half-open ranges of token indexes. */
export interface Party {
  from: number
  next: number
  names: PartyName[]
  isGroup: boolean
  /** Where the post of a head ends, which stands for the agency behind it: "Giám đốc" Sở Nội vụ. */
  headEnd: number | null
  /** A deputy, who is not the agency. */
  isDeputy: boolean
}
