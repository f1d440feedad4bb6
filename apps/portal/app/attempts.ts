/** Counts tries by key within a sliding window; the oldest keys leave when there are too many. */
export class Attempts {
  readonly #times = new Map<string, number[]>()
  readonly #limit: number
  readonly #windowMs: number

  constructor(limit: number, windowMs: number) {
    this.#limit = limit
    this.#windowMs = windowMs
  }

  areTooMany(key: string, now = Date.now()): boolean {
    return this.#recent(key, now).length >= this.#limit
  }

  add(key: string, now = Date.now()): void {
    const recent = this.#recent(key, now)
    this.#times.delete(key)
    this.#times.set(key, [...recent, now])
    if (this.#times.size > 10_000) this.#times.delete(this.#times.keys().next().value ?? key)
  }

  /** The last try of this key did not count after all. */
  takeBack(key: string): void {
    this.#times.get(key)?.pop()
  }

  forget(key: string): void {
    this.#times.delete(key)
  }

  #recent(key: string, now: number) {
    return (this.#times.get(key) ?? []).filter((at) => now - at < this.#windowMs)
  }
}
