import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { root } from '../start/places.mjs'
import { Problem } from '../start/progress.mjs'

const readyMark = 'đã sẵn sàng'
const runningMark = 'đang chạy rồi'

/**
 * The launcher as a person starts it, in a data folder and on a port of its own.
 * @param {{ dataFolder: string, port: number, args?: string[] }} options
 */
export function startProduct({ dataFolder, port, args = [] }) {
  const { DATABASE_URL, TEST_DATABASE_URL, ...inherited } = process.env
  const env = { ...inherited, DATA_DIR: dataFolder, PORT: String(port) }
  const child = spawn(process.execPath, [join(root, 'scripts/start.mjs'), ...args], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  child.stdout.on('data', (part) => (output += part))
  child.stderr.on('data', (part) => (output += part))
  /** @type {Promise<number | string>} */
  const ended = new Promise((resolve) => child.once('close', (code, signal) => resolve(code ?? signal ?? 1)))

  return {
    pid: child.pid ?? 0,
    address: `http://localhost:${port}`,
    ended,
    output: () => output,
    /** Resolves when it serves; rejects with what it said when it ended before. */
    isReady: () =>
      new Promise((resolve, reject) => {
        const look = () => output.includes(readyMark) && resolve(undefined)
        child.stdout.on('data', look)
        ended.then((code) => reject(new Problem(`The product ended with ${code} before it was ready:\n${output}`)))
        look()
      }),
    saysItRunsAlready: () => output.includes(runningMark),
    /** @param {NodeJS.Signals} [signal] */
    async stop(signal = 'SIGTERM') {
      child.kill(signal)
      return ended
    },
  }
}
