import { LRUCache } from 'lru-cache'

// A statement is worth preparing when it comes again and again, not when someone asks a thing once.
const usesBeforePreparing = 3

interface Use {
  times: number
  name?: string
}

/**
 * Which statements are prepared, told by their text: documents that differ only in the values they write out, or in the
 * name of their operation, share one. Every connection keeps each of them, so there is a limit to what strangers get.
 */
export class PreparedStatements {
  readonly #uses: LRUCache<string, Use>
  #named = 0
  #left: number

  constructor(limit: number, maxCharacters: number) {
    this.#uses = new LRUCache({ maxSize: maxCharacters, sizeCalculation: (_, text) => text.length })
    this.#left = limit
  }

  /** Counts a use; the name to prepare the statement by, once it has one. */
  nameOf(text: string, isTrusted: boolean): string | undefined {
    const use = this.#uses.get(text) ?? { times: 0 }
    if (use.times === 0) this.#uses.set(text, use)
    use.times += 1
    if (!use.name && (isTrusted || (use.times > usesBeforePreparing && this.#left-- > 0))) {
      use.name = `plan_${++this.#named}`
    }
    return use.name
  }
}
