const mark = 'cursor of '

/** What the oracle writes where the product writes a cursor: the list, its order, and the row it stands at. */
export function cursorMark(list: string, key: string): string {
  return `${mark}${list} at ${key}`
}

export function isCursorMark(value: unknown): value is string {
  return typeof value === 'string' && value.startsWith(mark)
}

/** Which cursor of the product stands at which row of which list; learnt from its answers, held against later ones. */
export class Cursors {
  readonly #cursors = new Map<string, string>()
  readonly #keys = new Map<string, string>()

  /** Whether this cursor at this place agrees with all that was learnt before. */
  learn(placeMark: string, cursor: string): boolean {
    const [list = '', key = ''] = placeMark.slice(mark.length).split(/ at (?=\S+$)/)
    const place = `${list} ${cursor}`
    const agrees =
      (this.#cursors.get(placeMark) ?? cursor) === cursor && (this.#keys.get(place) ?? key) === key && cursor !== ''
    this.#cursors.set(placeMark, cursor)
    this.#keys.set(place, key)
    return agrees
  }

  /** The key of the row after which a page starts. */
  keyAt(list: string, cursor: string): string {
    const key = this.#keys.get(`${list} ${cursor}`)
    if (key === undefined) throw new Error(`No cursor of ${list} is known as ${cursor}.`)
    return key
  }

  /** The lists of a kind of which cursors are known, and their orders (for a search: its words). */
  lists(kind: string): { list: string; order: string }[] {
    const lists = new Set([...this.#cursors.keys()].map((each) => each.slice(mark.length).replace(/ at \S+$/, '')))
    const start = `${kind}/`
    return [...lists]
      .filter((list) => list.startsWith(start))
      .map((list) => ({ list, order: list.slice(start.length) }))
  }

  /** The cursors known of a list. */
  of(list: string): string[] {
    const start = `${list} `
    return [...this.#keys.keys()].filter((place) => place.startsWith(start)).map((place) => place.slice(start.length))
  }
}
