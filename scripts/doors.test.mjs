import { expect, test } from 'vitest'
import { binary, runQuietly } from './test/programs.mjs'

test.each([
  ['apps/portal/app/features/articles/ArticleCard.tsx', 'pg', 'by GraphQL only'],
  ['apps/portal/app/features/articles/ArticleCard.tsx', '../../../../api/src/schema.ts', 'schema.graphql'],
  ['apps/portal/app/features/articles/ArticleCard.tsx', '../conclusions/ConclusionPage', 'fragment component'],
  ['apps/portal/app/ui/Card.tsx', '../features/articles/ArticleCard', 'knows none'],
  ['apps/api/src/features/articles/article.read.ts', '../../../../cms/src/env.ts', 'through a view'],
  ['apps/api/src/features/articles/article.read.ts', 'payload', 'through its views'],
  ['apps/api/src/features/articles/article.read.ts', '../tasks/task.resolver.ts', 'resolver is private'],
  ['apps/api/src/features/articles/article.read.ts', '../tasks/start-task.ts', 'action is private'],
  ['apps/api/src/graphql/connection.ts', '../features/tasks/task.entity.ts', 'knows none'],
  ['apps/cms/src/features/articles/publish.ts', '@mikro-orm/core', 'writes through Payload'],
  ['apps/cms/src/access/publishers.ts', '../features/articles/article.collection.ts', 'knows none'],
  ['packages/vocabulary/src/roles.ts', '../../../apps/api/src/env.ts', 'packages/vocabulary'],
])('%s may not import %s', async (file, from, rightDoor) => {
  const { code, output } = await lint(file, from)
  expect(code).not.toBe(0)
  expect(output).toContain(rightDoor)
})

test.each([
  ['apps/portal/app/features/articles/ArticlePage.tsx', '../conclusions/ConclusionCard'],
  ['apps/api/src/features/articles/article.read.ts', '../documents/document.view.ts'],
  ['apps/api/src/features/tasks/task.resolver.ts', './start-task.ts'],
])('%s may import %s', async (file, from) => {
  expect((await lint(file, from)).code).toBe(0)
})

/**
 * @param {string} file
 * @param {string} from
 */
function lint(file, from) {
  const input = `import { thing } from '${from}'\n\nthing()\n`
  return runQuietly(binary('biome'), ['lint', '--only=style/noRestrictedImports', `--stdin-file-path=${file}`], {
    input,
  })
}
