import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { findFreePort } from '../../../../scripts/database/free-port.mjs'
import type { Env } from '../env.ts'

const folder = fileURLToPath(new URL('../..', import.meta.url))
const patienceMs = 60_000
const tickMs = 10

interface Start {
  /** From its launch to the answer that it is ready. */
  readonly ms: number
  /** The processor's time in it; the whole where a system does not tell. */
  readonly processorMs: number
}

/** The built api as a process of its own, which is killed and started again at one address. */
export class KilledServer {
  readonly url: string
  readonly starts: Start[] = []
  readonly #env: NodeJS.ProcessEnv
  #process: ChildProcess | undefined
  #said = ''
  #launchedAt = 0
  #isReady = false
  #waiting: { go: () => void; fail: (reason: Error) => void }[] = []

  private constructor(env: Env, port: number) {
    const told = Object.entries({ ...env, PORT: port }).map(([name, value]) => [name, String(value)])
    this.#env = { NODE_ENV: 'production', ...Object.fromEntries(told) }
    this.url = `http://127.0.0.1:${port}`
    process.once('exit', () => this.#process?.kill('SIGKILL'))
  }

  static async make(env: Env): Promise<KilledServer> {
    if (!existsSync(`${folder}/dist/server.js`)) throw new Error('apps/api is not built: npm run build -w apps/api')
    return new KilledServer(env, await findFreePort())
  }

  get isReady(): boolean {
    return this.#isReady
  }

  /** Resolves at once while it runs, and else when it is ready again. */
  whenReady(): Promise<void> {
    if (this.#isReady) return Promise.resolve()
    return new Promise((go, fail) => this.#waiting.push({ go, fail }))
  }

  launch(): void {
    this.#launchedAt = Date.now()
    this.#said = ''
    const child = spawn(process.execPath, ['dist/server.js'], {
      cwd: folder,
      env: this.#env,
      stdio: ['ignore', 'ignore', 'pipe'],
    })
    this.#process = child
    child.stderr?.on('data', (part) => (this.#said += part))
    child.once('exit', (code) => {
      if (this.#process !== child) return
      const reason = new Error(`The api ended by itself with ${code}: ${this.#said}`)
      for (const { fail } of this.#waiting) fail(reason)
    })
  }

  async becomeReady(): Promise<void> {
    for (const deadline = Date.now() + patienceMs; Date.now() < deadline; await pause(20)) {
      const answer = await fetch(`${this.url}/health/ready`).catch(() => undefined)
      if (!answer?.ok) continue
      const ms = Date.now() - this.#launchedAt
      this.starts.push({ ms, processorMs: readProcessorMs(this.#process?.pid) ?? ms })
      this.#isReady = true
      for (const { go } of this.#waiting.splice(0)) go()
      return
    }
    throw new Error(`The api was not ready in time: ${this.#said}`)
  }

  /** Ended in whatever it is doing, without a word. */
  async kill(): Promise<void> {
    const child = this.#process
    if (!child?.pid || child.exitCode !== null) throw new Error('The api does not run')
    const gone = once(child, 'exit')
    this.#process = undefined
    this.#isReady = false
    process.kill(child.pid, 'SIGKILL')
    await gone
  }
}

function readProcessorMs(pid: number | undefined): number | undefined {
  const file = `/proc/${pid}/stat`
  if (!existsSync(file)) return undefined
  const fields = readFileSync(file, 'utf8').split(') ').at(-1)?.split(' ') ?? []
  return (Number(fields[11]) + Number(fields[12])) * tickMs
}
