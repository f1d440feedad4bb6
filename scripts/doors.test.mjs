import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { root } from './start/places.mjs'
import { binary, runQuietly } from './test/programs.mjs'

const card = 'apps/portal/app/features/articles/card.tsx'
const read = 'apps/api/src/features/articles/article.read.ts'

/** File, what it imports, and words of the message that names the right door. */
const shut = [
  [card, 'pg', 'by GraphQL only'],
  [card, '../../../../api/src/schema.ts', 'schema.graphql'],
  [card, '../conclusions/ConclusionPage', 'fragment component'],
  ['apps/portal/app/ui/Card.tsx', '../features/articles/ArticleCard', 'knows none'],
  [read, '../../../../cms/src/env.ts', 'through a view'],
  [read, 'payload', 'through its views'],
  [read, '../tasks/task.resolver.ts', 'resolver is private'],
  [read, '../tasks/start-task.ts', 'action is private'],
  ['apps/api/src/graphql/connection.ts', '../features/tasks/task.entity.ts', 'knows none'],
  ['apps/cms/src/features/articles/publish.ts', '@mikro-orm/core', 'writes through Payload'],
  ['apps/cms/src/access/publishers.ts', '../features/articles/article.collection.ts', 'knows none'],
  ['packages/vocabulary/src/roles.ts', '../../../apps/api/src/env.ts', 'packages/vocabulary'],
]

const open = [
  [card, '../conclusions/ConclusionCard'],
  [read, '../documents/document.view.ts'],
  ['apps/api/src/features/tasks/task.resolver.ts', './start-task.ts'],
]

const house = mkdtempSync(join(tmpdir(), 'thong-suot-doors-'))
/** @type {string} */
let report

/** @param {string} file @param {string} from */
const placeOf = (file, from) => file.replace(/(\.\w+)$/, `-${from.replace(/\W+/g, '-')}$1`)

beforeAll(async () => {
  cpSync(join(root, 'biome.json'), join(house, 'biome.json'))
  for (const [file = '', from = ''] of [...shut, ...open]) {
    const place = join(house, placeOf(file, from))
    mkdirSync(dirname(place), { recursive: true })
    writeFileSync(place, `import { thing } from '${from}'\n\nthing()\n`)
  }
  const flags = ['--only=style/noRestrictedImports', '--vcs-enabled=false', '--max-diagnostics=none', '--colors=off']
  report = (await runQuietly(binary('biome'), ['lint', ...flags, '.'], { cwd: house })).output
})

afterAll(() => rmSync(house, { recursive: true }))

test.each(shut)('%s may not import %s', (file = '', from = '', rightDoor = '') => {
  const found = report.split(placeOf(file, from))[1] ?? ''
  expect(found.slice(0, 400)).toContain(rightDoor)
})

test.each(open)('%s may import %s', (file = '', from = '') => {
  expect(report).not.toContain(placeOf(file, from))
})
