import { type ChildProcess, spawn } from 'node:child_process'
import { setTimeout as pause } from 'node:timers/promises'
import { findFreePort } from '../../scripts/database/free-port.mjs'

export interface RunningServer {
  readonly url: string
  readonly pid: number
  readonly stop: () => Promise<void>
}

interface Program {
  readonly args: readonly string[]
  readonly folder: string
  readonly env: Readonly<Record<string, string>>
  /** The path that answers once it is ready. */
  readonly health: string
}

/** A server as a process of its own, told its PORT. Its log goes nowhere, at the level of production. */
export async function startServer({ args, folder, env, health }: Program): Promise<RunningServer> {
  const port = await findFreePort()
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { PATH: process.env.PATH ?? '', NODE_ENV: 'production', LOG_LEVEL: 'info', ...env, PORT: String(port) },
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const killAtExit = () => child.kill('SIGKILL')
  process.once('exit', killAtExit)
  const url = `http://127.0.0.1:${port}`
  await waitUntilReady(child, `${url}${health}`, args.join(' '))
  return {
    url,
    pid: child.pid ?? 0,
    async stop() {
      process.off('exit', killAtExit)
      if (child.exitCode !== null) return
      const gone = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGTERM')
      await gone
    },
  }
}

async function waitUntilReady(child: ChildProcess, url: string, name: string): Promise<void> {
  for (const deadline = Date.now() + 30_000; Date.now() < deadline; await pause(50)) {
    if (child.exitCode !== null) break
    const answer = await fetch(url).catch(() => undefined)
    if (answer?.ok) return
  }
  throw new Error(`${name} did not start`)
}
