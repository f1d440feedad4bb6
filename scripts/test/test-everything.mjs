import { existsSync } from 'node:fs'
import { startTestServer } from '../database/test-server.mjs'
import { placeholders } from '../generate/placeholders.mjs'
import { Problem, say } from '../start/progress.mjs'
import { binary, mustPass } from './programs.mjs'
import { runJourneys } from './run-journeys.mjs'
import { runVitest } from './run-vitest.mjs'
import { checkDeadCode, checkDoors, checkDrift, checkLint, checkTypes } from './static-checks.mjs'
import { createTally, describe } from './tally.mjs'
import { listWorkspaces } from './workspaces.mjs'

const isCi = process.env.CI === 'true'

/**
 * @param {{ isQuick: boolean }} options
 * @returns {Promise<number>} the exit code
 */
export async function testEverything({ isQuick }) {
  const tally = createTally()
  const begin = Date.now()
  const isBuilt = await tally.run('build', () => build(isQuick ? ['--filter=./packages/*'] : []))
  if (isBuilt) {
    await tally.run('types', checkTypes)
    await tally.run('lint', checkLint)
    await tally.run('doors', checkDoors)
    await tally.run('dead code', checkDeadCode)
    if (isQuick) await runQuickTests(tally)
    else await runAllTests(tally)
  }
  say(`\n${((Date.now() - begin) / 1000).toFixed(0)} s`)
  for (const title of tally.failures) say(`  ✗ ${title}`)
  say(describe(tally.total))
  return tally.total.failed > 0 ? 1 : 0
}

/** @param {ReturnType<typeof createTally>} tally */
async function runQuickTests(tally) {
  const withoutDatabase = (/** @type {string} */ path) => path.startsWith('packages/') || path === 'apps/portal'
  for (const { path, folder } of listWorkspaces().filter((one) => one.hasTests && withoutDatabase(one.path))) {
    await tally.run(`tests of ${path}`, () => runVitest(folder, { env: process.env }))
  }
}

/** @param {ReturnType<typeof createTally>} tally */
async function runAllTests(tally) {
  await checkFolders(tally)
  const server = await startTestServer()
  try {
    const env = { ...process.env, TEST_DATABASE_URL: server.url }
    await tally.run('generated files', () => checkDrift({ ...env, ...placeholders }))
    for (const { path, folder } of listWorkspaces().filter((one) => one.hasTests && one.path !== 'e2e')) {
      await tally.run(`tests of ${path}`, () => runVitest(folder, { env }))
    }
  } finally {
    await server.stop()
  }
  await runJourneys(tally)
}

/**
 * Real input lies outside the repository: named folders must be there, and under CI they must be named.
 * @param {ReturnType<typeof createTally>} tally
 */
async function checkFolders(tally) {
  for (const name of ['PORTAL_PAGES', 'DOMAIN_CASES']) {
    const folder = process.env[name]
    if (folder && existsSync(folder)) continue
    if (folder || isCi) {
      await tally.run(name, async () => {
        throw new Problem(folder ? `${name}: there is no ${folder}` : `${name} is not set`)
      })
    } else say(`\n  !!! ${name} is not set: the tests on real input are SKIPPED.\n`)
  }
}

/** @param {string[]} filters */
async function build(filters) {
  const env = { ...process.env, ...placeholders, NODE_ENV: 'production' }
  await mustPass(binary('turbo'), ['run', 'build', '--ui=stream', '--output-logs=errors-only', ...filters], { env })
}
