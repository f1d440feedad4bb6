import { LRUCache } from 'lru-cache'
import type pg from 'pg'
import type { Notices } from '../../notices.ts'
import { Changes } from './changes.ts'
import { ClockEdges } from './clock-edges.ts'
import { ReadTables } from './read-tables.ts'
import { type ReadyAnswer, readyAnswer, sizeOf } from './ready-answer.ts'

const maxBytes = 64 * 1024 * 1024

/** How an answer would be made: what its statement reads, and the body, or null when it is not whole. */
export interface Asking {
  readonly names: ReadonlySet<string>
  readonly answer: () => Promise<Buffer | null>
}

/** What an answer was made from, by which it is known to be true still. */
interface Basis {
  readonly tables: ReadonlySet<string>
  /** The last moment at which its tables are known to have been as they were read. */
  since: number
  /** When time alone may change it; not known yet while it is made. */
  until?: number
}

interface Remembered extends Basis {
  readonly answer: ReadyAnswer
}

interface Making extends Basis {
  readonly answer: Promise<ReadyAnswer | null>
}

/**
 * Answers to visitors, ready as bytes. One that the database has announced a change for is never given again, nor one
 * whose time has come; while notices cannot be heard, nothing is remembered at all.
 */
export class AnswerMemory {
  readonly #pool: pg.Pool
  readonly #notices: Notices
  readonly #changes = new Changes()
  readonly #edges: ClockEdges
  readonly #remembered = new LRUCache<string, Remembered>({ maxSize: maxBytes, sizeCalculation: sizeOf })
  readonly #making = new Map<string, Making>()
  #tables: Promise<ReadTables> | undefined

  constructor(pool: pg.Pool, notices: Notices) {
    this.#pool = pool
    this.#notices = notices
    this.#edges = new ClockEdges(pool)
    notices.watch({
      channels: ['content_changed', 'work_changed', 'schema_changed'],
      heard: (channel, table) => {
        if (channel === 'schema_changed') this.#forgetAll()
        else if (channel === 'work_changed') this.#changes.tell(`reform.${table}`)
        else {
          this.#edges.forget()
          this.#changes.tell(`cms.${table}`)
        }
      },
      interrupted: () => this.#forgetAll(),
    })
  }

  #forgetAll(): void {
    this.#changes.tellOfAll()
    this.#edges.forget()
    this.#tables = undefined
    this.#remembered.clear()
  }

  /** What is remembered by that key, if it is true still. */
  recall(key: string): ReadyAnswer | null {
    const remembered = this.#remembered.get(key)
    return remembered && this.#isTrue(remembered) ? remembered.answer : null
  }

  /** The answer by that key; made when it is not there, once for all who wait for it. Null when it is not to be had. */
  get(key: string, ask: () => Asking | null): ReadyAnswer | Promise<ReadyAnswer | null> | null {
    const remembered = this.recall(key)
    if (remembered) return remembered
    const making = this.#making.get(key)
    if (making && this.#isTrue(making)) return making.answer
    return this.#notices.isListening ? this.#make(key, ask) : null
  }

  async #make(key: string, ask: () => Asking | null): Promise<ReadyAnswer | null> {
    const since = this.#changes.moment
    const asking = ask()
    const tables = asking && (await this.#readTables()).of(asking.names)
    if (!asking || !tables) return null
    const other = this.#making.get(key)
    if (other && this.#isTrue(other)) return other.answer
    const basis: Basis = { tables, since }
    const making: Making = Object.assign(basis, { answer: this.#answer(basis, asking) })
    this.#making.set(key, making)
    const forget = () => this.#making.get(key) === making && this.#making.delete(key)
    making.answer.then((answer) => this.#remember(key, basis, answer)).then(forget, forget)
    return making.answer
  }

  async #readTables(): Promise<ReadTables> {
    this.#tables ??= ReadTables.ask(this.#pool)
    try {
      return await this.#tables
    } catch (error) {
      this.#tables = undefined
      throw error
    }
  }

  async #answer(basis: Basis, { answer }: Asking): Promise<ReadyAnswer | null> {
    basis.until = await this.#edges.next()
    const body = await answer()
    return body === null ? null : readyAnswer(body)
  }

  #remember(key: string, basis: Basis, answer: ReadyAnswer | null): void {
    if (answer && this.#isTrue(basis)) this.#remembered.set(key, { ...basis, answer })
  }

  #isTrue(basis: Basis): boolean {
    const { tables, since, until = Number.POSITIVE_INFINITY } = basis
    if (!this.#notices.isListening || performance.now() >= until || this.#changes.haveTouched(tables, since))
      return false
    basis.since = this.#changes.moment
    return true
  }
}
