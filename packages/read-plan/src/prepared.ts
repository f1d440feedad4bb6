import { LRUCache } from 'lru-cache'

// A statement is worth preparing when it comes again and again, not when someone asks a thing once.
const usesBeforePreparing = 3

// What a connection keeps of a prepared statement grows with its length: some 300 to 600 bytes for each character.
const longest = 20_000
const hour = 3_600_000

interface Use {
  times: number
  name?: string
}

/** How many characters of prepared statements a connection keeps, of one's own documents and of strangers'. */
export interface Budget {
  readonly trusted: number
  readonly strangers: number
}

/**
 * Which statements are prepared, told by their text: documents that differ only in the values they write out, or in the
 * name of their operation, share one. Every hour the names begin anew, so that what came often once makes room; close
 * connections as old as that, since each keeps what it has prepared.
 */
export class PreparedStatements {
  readonly #budget: Budget
  readonly #uses: LRUCache<string, Use>
  #named = 0
  #left: { trusted: number; strangers: number }
  #since = performance.now()

  constructor(budget: Budget, maxCharacters: number) {
    this.#budget = budget
    this.#left = { ...budget }
    this.#uses = new LRUCache({ maxSize: maxCharacters, sizeCalculation: (_, text) => text.length })
  }

  /** Counts a use; the name to prepare the statement by, once it has one. */
  nameOf(text: string, isTrusted: boolean): string | undefined {
    if (performance.now() - this.#since > hour) this.#beginAnew()
    const use = this.#uses.get(text) ?? { times: 0 }
    if (use.times === 0) this.#uses.set(text, use)
    use.times += 1
    if (!use.name && (isTrusted || use.times > usesBeforePreparing)) {
      if (this.#pays(text, isTrusted ? 'trusted' : 'strangers')) use.name = `plan_${++this.#named}`
    }
    return use.name
  }

  #pays({ length }: string, who: keyof Budget): boolean {
    if (length > longest || length > this.#left[who]) return false
    this.#left[who] -= length
    return true
  }

  #beginAnew(): void {
    this.#since = performance.now()
    this.#left = { ...this.#budget }
    this.#uses.clear()
  }
}
