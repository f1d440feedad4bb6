import { EventEmitter, on } from 'node:events'
import pg from 'pg'
import { connectionSettings } from './database.ts'

const retryMs = 5000

/** What the database announces after a commit (NOTIFY), for as long as someone listens. A lost connection is replaced. */
export class Notices {
  readonly #connectionString: string
  readonly #onProblem: (error: unknown) => void
  readonly #emitter = new EventEmitter().setMaxListeners(0)
  readonly #channels = new Set<string>()
  #client: pg.Client | undefined
  #retry: NodeJS.Timeout | undefined
  #isStopped = false

  constructor(connectionString: string, onProblem: (error: unknown) => void) {
    this.#connectionString = connectionString
    this.#onProblem = onProblem
  }

  /**
   * The payloads announced on a channel from now on that `isWanted`. No generator, because one that waits for the next
   * payload hears of its end only then: whoever leaves would be kept until something happens.
   */
  of(channel: string, isWanted: (payload: string) => boolean = () => true): AsyncIterableIterator<string> {
    const heard = on(this.#emitter, channel)
    const listening = this.#listen(channel)
    return {
      next: async () => {
        await listening
        for (;;) {
          const { done, value } = await heard.next()
          if (done) return { done, value: undefined }
          if (isWanted(value[0])) return { value: value[0] }
        }
      },
      return: async () => {
        await heard.return?.()
        return { done: true, value: undefined }
      },
      [Symbol.asyncIterator]() {
        return this
      },
    }
  }

  async stop(): Promise<void> {
    this.#isStopped = true
    clearTimeout(this.#retry)
    await this.#client?.end()
  }

  async #listen(channel: string): Promise<void> {
    const isNew = !this.#channels.has(channel)
    this.#channels.add(channel)
    if (!this.#client) await this.#connect()
    else if (isNew) await this.#client.query(`listen ${pg.escapeIdentifier(channel)}`).catch(this.#onProblem)
  }

  async #connect(): Promise<void> {
    if (this.#isStopped) return
    const client = new pg.Client({ ...connectionSettings, connectionString: this.#connectionString })
    this.#client = client
    client.on('error', this.#onProblem)
    client.on('notification', ({ channel, payload = '' }) => this.#emitter.emit(channel, payload))
    client.on('end', () => this.#reconnectSoon(client))
    try {
      await client.connect()
      for (const channel of this.#channels) await client.query(`listen ${pg.escapeIdentifier(channel)}`)
    } catch (error) {
      this.#onProblem(error)
      this.#reconnectSoon(client)
      // connected or not, nobody uses it any more
      void client.end().catch(() => {})
    }
  }

  #reconnectSoon(lost: pg.Client): void {
    if (this.#isStopped || this.#client !== lost) return
    this.#client = undefined
    this.#retry = setTimeout(() => this.#connect(), retryMs)
  }
}
