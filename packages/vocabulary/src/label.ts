/** The two languages of the product; Vietnamese is the default everywhere. */
export type Language = 'vi' | 'en'

/** A word of the domain as people read it. */
export interface Label {
  readonly vi: string
  readonly en: string
}

/** A closed list of keys with their labels. */
export type Labelled<Key extends string> = Readonly<Record<Key, Label>>

/** The keys of a labelled list, in its order. */
export function keysOf<Key extends string>(labels: Labelled<Key>): readonly Key[] {
  return Object.keys(labels) as Key[]
}

/** Keeps the keys literal while asking for both languages of each. */
export function labelled<Key extends string>(labels: Labelled<Key>): Labelled<Key> {
  return labels
}
