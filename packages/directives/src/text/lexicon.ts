import { type Token, tokenize } from './tokens.ts'

interface Branch<Meaning> {
  next: Map<string, Branch<Meaning>>
  meaning?: Meaning
}

/** What a lexicon found: what it means, and the index of the first token after it. */
export interface Found<Meaning> {
  meaning: Meaning
  next: number
}

/** Phrases of several words and what they mean, looked up at a token in the time of the longest phrase. */
export class Lexicon<Meaning> {
  readonly #root: Branch<Meaning> = { next: new Map() }

  constructor(entries: Iterable<readonly [phrase: string, meaning: Meaning]>) {
    for (const [phrase, meaning] of entries) this.#add(phrase, meaning)
  }

  #add(phrase: string, meaning: Meaning): void {
    let branch = this.#root
    for (const { key } of tokenize(phrase)) {
      let next = branch.next.get(key)
      if (!next) {
        next = { next: new Map() }
        branch.next.set(key, next)
      }
      branch = next
    }
    branch.meaning = meaning
  }

  /** The longest phrase that begins at the token; line ends inside it are passed over, an empty line ends it. */
  longestAt(tokens: readonly Token[], at: number): Found<Meaning> | null {
    let branch = this.#root
    let found: Found<Meaning> | null = null
    for (let index = at; index < tokens.length; index++) {
      const token = tokens[index] as Token
      if (token.key === '\n' && index > at) continue
      const next = branch.next.get(token.key)
      if (!next) break
      branch = next
      if (branch.meaning !== undefined) found = { meaning: branch.meaning, next: index + 1 }
    }
    return found
  }
}
