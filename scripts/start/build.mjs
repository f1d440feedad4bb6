import { join } from 'node:path'
import { logFolder, root } from './places.mjs'
import { runLogged, step } from './progress.mjs'

/**
 * Builds what is stale; turbo compares the sources with what it built last.
 * @param {NodeJS.ProcessEnv} env
 * @param {string[]} [only] workspaces, all when absent
 */
export async function buildStale(env, only = []) {
  const filters = only.map((name) => `--filter=${name}`)
  const args = ['run', 'build', '--ui=stream', '--output-logs=new-only', '--no-update-notifier', ...filters]
  await step('Dựng những phần đã đổi · Building what is stale', () =>
    runLogged(join(root, 'node_modules/.bin/turbo'), args, { cwd: root, env, logFile: join(logFolder, 'build.log') }),
  )
}
