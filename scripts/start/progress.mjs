import { spawn } from 'node:child_process'
import { appendFileSync, closeSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { dirname } from 'node:path'

const isTerminal = process.stdout.isTTY === true
const quietInterval = 15_000
/** @type {Set<import('node:child_process').ChildProcess>} */
const programs = new Set()

// Whoever read this may be gone before everything is stopped.
process.stdout.on('error', () => {})
process.stderr.on('error', () => {})

/** A failure whose message is meant for the person at the keyboard: shown without a stack. */
export class Problem extends Error {}

/** @param {string} text */
export function say(text) {
  process.stdout.write(`${text}\n`)
}

/**
 * Runs one step and shows how long it takes, every second on a terminal and now and then in a log.
 * @template T
 * @param {string} title
 * @param {() => Promise<T>} work
 * @returns {Promise<T>}
 */
export async function step(title, work) {
  const begin = Date.now()
  const elapsed = () => `${((Date.now() - begin) / 1000).toFixed(1)} s`
  if (isTerminal) process.stdout.write(`  ◦ ${title} …`)
  const ticker = setInterval(
    () => process.stdout.write(isTerminal ? `\r  ◦ ${title} … ${elapsed()}` : `  ◦ ${title} … ${elapsed()}\n`),
    isTerminal ? 1_000 : quietInterval,
  )
  const finish = (/** @type {string} */ mark) => {
    clearInterval(ticker)
    process.stdout.write(`${isTerminal ? '\r\u001b[2K' : ''}  ${mark} ${title} (${elapsed()})\n`)
  }
  try {
    const result = await work()
    finish('✓')
    return result
  } catch (error) {
    finish('✗')
    throw error
  }
}

/**
 * Runs a program with its output in a log file; the end of that log becomes the message when it fails.
 * @param {string} program
 * @param {string[]} args
 * @param {{ logFile: string, cwd?: string, env?: NodeJS.ProcessEnv }} options
 * @returns {Promise<void>}
 */
export function runLogged(program, args, { logFile, cwd, env }) {
  mkdirSync(dirname(logFile), { recursive: true })
  appendFileSync(logFile, `\n$ ${program} ${args.join(' ')}\n`)
  const log = openSync(logFile, 'a')
  // npm and its like are .cmd files on Windows, which only a shell can run.
  const shell = process.platform === 'win32' && program === 'npm'
  const child = spawn(program, args, { cwd, env, shell, stdio: ['ignore', log, log] })
  closeSync(log)
  programs.add(child)
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code, signal) => {
      programs.delete(child)
      if (code === 0) resolve()
      else reject(new Problem(`${program} ${args[0] ?? ''}: ${signal ?? code}\n${readLastRun(logFile)}\n→ ${logFile}`))
    })
  })
}

/**
 * The beginning and the end of what the last program in a log said: the cause stands in one of them.
 * @param {string} logFile
 */
function readLastRun(logFile) {
  const lines = readTail(logFile, 2_000).split('\n')
  const said = lines.slice(lines.findLastIndex((line) => line.startsWith('$ ')) + 1)
  return said.length <= 40 ? said.join('\n') : [...said.slice(0, 12), '…', ...said.slice(-28)].join('\n')
}

/** Ends the step under way, for a launcher that is told to stop in the middle of it. */
export async function endPrograms() {
  const ended = [...programs].map((child) => new Promise((resolve) => child.once('close', resolve)))
  for (const child of programs) child.kill('SIGTERM')
  await Promise.all(ended)
}

/**
 * @param {string} file
 * @param {number} lines
 */
export function readTail(file, lines) {
  try {
    return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-lines).join('\n')
  } catch {
    return ''
  }
}

/** @param {unknown} error */
export function reportFailure(error) {
  const text = error instanceof Problem ? error.message : error instanceof Error ? error.stack : String(error)
  process.stderr.write(`\n${text}\n`)
}
