import { readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { root } from '../start/places.mjs'
import { say } from '../start/progress.mjs'
import { runQuietly } from './programs.mjs'

const vitest = join(root, 'node_modules/vitest/vitest.mjs')

/**
 * Runs the tests of a folder and counts them from vitest's own report.
 * @param {string} folder
 * @param {{ env: NodeJS.ProcessEnv, args?: string[] }} options
 * @returns {Promise<import('./tally.mjs').Counts>}
 */
export async function runVitest(folder, { env, args = [] }) {
  const report = join(tmpdir(), `thong-suot-report-${process.pid}-${Date.now()}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const { code, output } = await runQuietly(process.execPath, [vitest, 'run', ...reporters, ...args], {
    cwd: folder,
    env,
  })
  const counts = readCounts(report)
  rmSync(report, { force: true })
  // A run that broke before or between its tests has failed, whatever its tests say.
  if (code !== 0 && counts.failed === 0) counts.failed = 1
  if (counts.failed > 0) say(`\n${output}`)
  return counts
}

/**
 * @param {string} report
 * @returns {import('./tally.mjs').Counts}
 */
function readCounts(report) {
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numTodoTests } = JSON.parse(readFileSync(report, 'utf8'))
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests }
  } catch {
    return { passed: 0, failed: 0, skipped: 0 }
  }
}
