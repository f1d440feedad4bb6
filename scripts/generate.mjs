// Writes anew every file that is generated and committed. `--migration NAME`: a migration for what changed in the cms.
import { join } from 'node:path'
import { buildStale } from './start/build.mjs'
import { isOwnNode, runUnderOwnNode } from './start/own-node.mjs'
import { root } from './start/places.mjs'
import { Problem, reportFailure, step } from './start/progress.mjs'

try {
  process.exitCode = isOwnNode() ? await generate(process.argv.slice(2)) : await runUnderOwnNode(process.argv.slice(1))
} catch (error) {
  reportFailure(error)
  process.exitCode = 1
}

/** @param {string[]} args */
async function generate([option, name]) {
  const { placeholders } = await import('./generate/placeholders.mjs')
  const { generateFiles } = await import('./generate/generate-files.mjs')
  const { binary, mustPass } = await import('./test/programs.mjs')
  const env = { ...process.env, ...placeholders }
  if (option === '--migration') {
    if (!name) throw new Problem('Hãy đặt tên cho bản nâng cấp · Name the migration')
    await step('Bản nâng cấp · The migration', () =>
      mustPass(binary('payload'), ['migrate:create', name], { cwd: join(root, 'apps/cms'), env }),
    )
  }
  await buildStale(env, ['@thong-suot/api...'])
  await step('Các tệp sinh ra · Generated files', () => generateFiles(env))
  return 0
}
