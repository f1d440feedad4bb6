/** Which tables have changed since when, as far as the database has announced it. Moments are numbers that only grow. */
export class Changes {
  #moment = 0
  #ofAll = 0
  readonly #of = new Map<string, number>()

  get moment(): number {
    return this.#moment
  }

  tell(table: string): void {
    this.#of.set(table, ++this.#moment)
  }

  /** Something may have changed unheard. */
  tellOfAll(): void {
    this.#ofAll = ++this.#moment
  }

  haveTouched(tables: Iterable<string>, since: number): boolean {
    if (this.#moment === since) return false
    if (this.#ofAll > since) return true
    for (const table of tables) if ((this.#of.get(table) ?? 0) > since) return true
    return false
  }
}
