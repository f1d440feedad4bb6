import type pg from 'pg'

// Even if everything that tells of changes failed, nothing is remembered for longer.
const longestMs = 60_000

// By the clock of the database, which is the one that views and functions look at.
const nextEdge = /* sql */ `
  select 1000 * extract(epoch from least(min(e.at), reform.next_midnight()) - clock_timestamp())::float8 as "inMs"
  from content.next_edge e`

/** When time alone changes answers next: something scheduled appears, or a day ends and with it what was on time. */
export class ClockEdges {
  readonly #pool: pg.Pool
  #asked: Promise<number> | undefined

  constructor(pool: pg.Pool) {
    this.#pool = pool
  }

  /** As `performance.now()` counts, which nobody sets back; early by the way of the answer rather than late. */
  async next(): Promise<number> {
    this.#asked ??= this.#ask()
    const asked = this.#asked
    const edge = await asked
    if (edge > performance.now()) return edge
    if (this.#asked === asked) this.#asked = this.#ask()
    return this.#asked ?? this.#ask()
  }

  /** Something may have been scheduled. */
  forget(): void {
    this.#asked = undefined
  }

  async #ask(): Promise<number> {
    const now = performance.now()
    try {
      const { rows } = await this.#pool.query<{ inMs: number }>(nextEdge)
      return now + Math.min(longestMs, rows[0]?.inMs ?? longestMs)
    } catch (error) {
      this.forget()
      throw error
    }
  }
}
