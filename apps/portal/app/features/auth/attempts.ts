/** Counts failures by key within a sliding window; the oldest keys leave when there are too many. */
export class Attempts {
  readonly #failures = new Map<string, number[]>()
  readonly #limit: number
  readonly #windowMs: number

  constructor(limit: number, windowMs: number) {
    this.#limit = limit
    this.#windowMs = windowMs
  }

  areTooMany(key: string, now = Date.now()): boolean {
    return this.#recent(key, now).length >= this.#limit
  }

  addFailure(key: string, now = Date.now()): void {
    const recent = this.#recent(key, now)
    this.#failures.delete(key)
    this.#failures.set(key, [...recent, now])
    if (this.#failures.size > 10_000) this.#failures.delete(this.#failures.keys().next().value ?? key)
  }

  forget(key: string): void {
    this.#failures.delete(key)
  }

  #recent(key: string, now: number) {
    return (this.#failures.get(key) ?? []).filter((at) => now - at < this.#windowMs)
  }
}
