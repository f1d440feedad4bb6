import { EventEmitter, on } from 'node:events'
import pg from 'pg'
import { connectionSettings } from './database.ts'

const retryMs = 5000
// A connection that broke without a word is found out by asking.
const heartbeatMs = 2000

/** Who has to know at once, and has to know what it may have missed. */
export interface Watcher {
  readonly channels: readonly string[]
  readonly heard: (channel: string, payload: string) => void
  /** From the last notice until now something may have gone unheard. */
  readonly interrupted: () => void
}

/** What the database announces after a commit (NOTIFY), for as long as someone listens. A lost connection is replaced. */
export class Notices {
  readonly #connectionString: string
  readonly #onProblem: (error: unknown) => void
  readonly #emitter = new EventEmitter().setMaxListeners(0)
  readonly #channels = new Set<string>()
  readonly #watchers: Watcher[] = []
  #client: pg.Client | undefined
  #heartbeat: NodeJS.Timeout | undefined
  #isListening = false
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

  /** Whether everything that is announced from now on is heard. */
  get isListening(): boolean {
    return this.#isListening
  }

  watch(watcher: Watcher): void {
    this.#watchers.push(watcher)
    for (const channel of watcher.channels) {
      this.#emitter.on(channel, (payload) => watcher.heard(channel, payload))
      void this.#listen(channel)
    }
  }

  async stop(): Promise<void> {
    this.#isStopped = true
    this.#isListening = false
    clearTimeout(this.#retry)
    clearInterval(this.#heartbeat)
    await this.#client?.end()
  }

  async #listen(channel: string): Promise<void> {
    const isNew = !this.#channels.has(channel)
    this.#channels.add(channel)
    if (!this.#client) await this.#connect()
    else if (isNew) await this.#client.query(`listen ${pg.escapeIdentifier(channel)}`).catch(this.#onProblem)
  }

  async #connect(): Promise<void> {
    if (this.#isStopped || this.#client) return
    clearTimeout(this.#retry)
    const settings = {
      ...connectionSettings,
      connectionString: this.#connectionString,
      keepAlive: true,
      pipeline: true,
    }
    const client = new pg.Client({ ...settings, query_timeout: heartbeatMs, connectionTimeoutMillis: heartbeatMs })
    this.#client = client
    client.on('error', this.#onProblem)
    client.on('notification', ({ channel, payload = '' }) => this.#emitter.emit(channel, payload))
    client.on('end', () => this.#reconnectSoon(client))
    try {
      await client.connect()
      // a channel that is added while others are awaited is awaited too
      for (const channel of this.#channels) await client.query(`listen ${pg.escapeIdentifier(channel)}`)
      if (this.#client !== client) return
      this.#heartbeat = setInterval(() => void this.#checkPulse(client), heartbeatMs).unref()
      this.#interrupt(true)
    } catch (error) {
      this.#giveUp(client, error)
    }
  }

  async #checkPulse(client: pg.Client): Promise<void> {
    await client.query('select').catch((error) => this.#giveUp(client, error))
  }

  #giveUp(client: pg.Client, error: unknown): void {
    this.#onProblem(error)
    this.#reconnectSoon(client)
    // connected or not, nobody uses it any more
    void client.end().catch(() => {})
  }

  #reconnectSoon(lost: pg.Client): void {
    if (this.#isStopped || this.#client !== lost) return
    this.#client = undefined
    clearInterval(this.#heartbeat)
    this.#interrupt(false)
    this.#retry = setTimeout(() => this.#connect(), retryMs)
  }

  #interrupt(isListening: boolean): void {
    this.#isListening = isListening
    for (const { interrupted } of this.#watchers) interrupted()
  }
}
