import { spawn } from 'node:child_process'
import { closeSync, mkdirSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { markProcess } from './lock.mjs'
import { logFolder } from './places.mjs'
import { Problem, readTail, say } from './progress.mjs'

const drainTime = 15_000
const steadyTime = 60_000
const longestWait = 30_000

/**
 * Keeps the apps running: one that ends by itself is started again, ever more slowly while it keeps failing.
 * @param {{ env: NodeJS.ProcessEnv, onChange: (children: import('./lock.mjs').ProcessMark[]) => void }} options
 */
export function superviseApps({ env, onChange }) {
  /** @type {Map<string, import('node:child_process').ChildProcess>} */
  const running = new Map()
  let isStopping = false

  const tellChange = () =>
    onChange([...running.values()].flatMap((child) => (child.pid ? [markProcess(child.pid)] : [])))

  /**
   * @param {import('./apps.mjs').App} app
   * @param {number} failures
   */
  function run(app, failures = 0) {
    if (isStopping) return
    const began = Date.now()
    const child = spawnApp(app, env)
    running.set(app.name, child)
    tellChange()
    child.once('error', (error) => say(`  ✗ ${app.name}: ${error.message}`))
    child.once('close', async (code, signal) => {
      running.delete(app.name)
      tellChange()
      if (isStopping) return
      const inRow = Date.now() - began > steadyTime ? 0 : failures
      const wait = Math.min(1_000 * 2 ** inRow, longestWait)
      say(
        `  ! ${app.name} dừng bất ngờ, chạy lại sau ${wait / 1_000} s · ended (${signal ?? code}), ` +
          `starting it again in ${wait / 1_000} s\n${indent(readTail(logFileOf(app.name), 8))}\n    → ${logFileOf(app.name)}`,
      )
      await pause(wait)
      run(app, inRow + 1)
    })
  }

  return {
    run,
    /** Asks all to finish what they are doing, together; whoever has not by then is ended. */
    async stop() {
      isStopping = true
      const children = [...running.values()]
      const ended = children.map((child) => new Promise((resolve) => child.once('close', resolve)))
      for (const child of children) child.kill('SIGTERM')
      const deadline = setTimeout(() => {
        for (const child of running.values()) child.kill('SIGKILL')
      }, drainTime)
      await Promise.all(ended)
      clearTimeout(deadline)
    },
  }
}

/**
 * Waits until an app says it is ready.
 * @param {import('./apps.mjs').App} app
 * @param {number} patience milliseconds
 */
export async function waitUntilReady(app, patience) {
  const deadline = Date.now() + patience
  let answer = ''
  while (Date.now() < deadline) {
    try {
      const response = await fetch(`http://127.0.0.1:${app.port}${app.health}`, { signal: AbortSignal.timeout(20_000) })
      if (response.ok) return
      answer = `${response.status} ${(await response.text()).slice(0, 300)}`
    } catch (error) {
      answer = error instanceof Error ? error.message : String(error)
    }
    await pause(100)
  }
  throw new Problem(
    `${app.name} không sẵn sàng · is not ready after ${patience / 1_000} s (${answer})\n` +
      `${readTail(logFileOf(app.name), 30)}\n→ ${logFileOf(app.name)}`,
  )
}

/**
 * Its own process group: Ctrl-C reaches the launcher alone, which then stops everything in order.
 * @param {import('./apps.mjs').App} app
 * @param {NodeJS.ProcessEnv} env
 */
function spawnApp(app, env) {
  mkdirSync(logFolder, { recursive: true })
  const log = openSync(logFileOf(app.name), 'a')
  const port = app.port === undefined ? {} : { PORT: String(app.port) }
  const foreign = Object.keys(env).filter((name) => name.endsWith('DATABASE_URL') && name !== app.database)
  const own = Object.fromEntries(Object.entries(env).filter(([name]) => !foreign.includes(name)))
  const child = spawn(process.execPath, app.args, {
    cwd: app.folder,
    env: { ...own, ...app.env, ...port },
    stdio: ['ignore', log, log],
    detached: true,
  })
  closeSync(log)
  return child
}

/** @param {string} name */
function logFileOf(name) {
  return join(logFolder, `${name.replace(/\W+/g, '-')}.log`)
}

/** @param {string} text */
function indent(text) {
  return text.replace(/^/gm, '    ')
}
