import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { generateFiles } from '../generate/generate-files.mjs'
import { root } from '../start/places.mjs'
import { Problem } from '../start/progress.mjs'
import { binary, mustPass, runQuietly } from './programs.mjs'
import { listFiles, listWorkspaces } from './workspaces.mjs'

// Biome colours what it says even where nobody sees colours.
const colours = process.stdout.isTTY ? '--colors=force' : '--colors=off'

/** Types of every workspace, its tests included, two at a time. */
export async function checkTypes() {
  const queue = listWorkspaces().flatMap(({ folder, path, scripts }) => {
    const config = ['tsconfig.test.json', 'tsconfig.json'].find((name) => existsSync(join(folder, name)))
    if (scripts.typecheck)
      return [{ path, run: () => runQuietly('npm', ['run', '--silent', 'typecheck'], { cwd: folder }) }]
    if (!config) return []
    return [{ path, run: () => runQuietly(binary('tsc'), ['--noEmit', '-p', config], { cwd: folder }) }]
  })
  /** @type {string[]} */
  const problems = []
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      const { code, output } = await next.run()
      if (code !== 0) problems.push(`${next.path}\n${output}`)
    }
  }
  await Promise.all([work(), work()])
  if (problems.length > 0) throw new Problem(problems.join('\n'))
}

export async function checkLint() {
  await mustPass(binary('biome'), ['ci', colours, '--max-diagnostics=50', '.'])
}

const vagueName = /(^|[-.])(utils?|helpers?|misc|commons?|managers?|services?|v2)([-.]|$)/i

/** Who may import whom, and names that say what a thing does. */
export async function checkDoors() {
  await mustPass(binary('biome'), [
    'lint',
    colours,
    '--only=style/noRestrictedImports',
    '--only=performance/noBarrelFile',
    '.',
  ])
  const vague = ['apps', 'packages', 'scripts', 'e2e', 'bench']
    .flatMap((folder) => listFiles(join(root, folder)).map((name) => `${folder}/${name}`))
    .filter((path) => path.split('/').some((part) => vagueName.test(part)))
  if (vague.length > 0) throw new Problem(`Name these by what they do:\n${vague.join('\n')}`)
}

export async function checkDeadCode() {
  await mustPass(binary('knip'), ['--no-progress'])
}

const generated = [
  'apps/api/schema.graphql',
  'docs/task-edges.md',
  'apps/api/trusted-documents.json',
  'apps/cms/src/payload-types.ts',
  'apps/cms/src/app',
  'apps/portal/app/gql',
]

/**
 * Generates again what is committed as generated, and compares.
 * @param {NodeJS.ProcessEnv} env
 */
export async function checkDrift(env) {
  const before = generated.flatMap(hashFiles)
  await generateFiles(env)
  const after = generated.flatMap(hashFiles)
  const changed = after.filter((line) => !before.includes(line)).map((line) => line.split(' ')[0])
  const gone = before.filter((line) => !after.some((other) => other.split(' ')[0] === line.split(' ')[0]))
  if (changed.length + gone.length === 0) return
  throw new Problem(
    `Generated files differ from what is committed; they are fresh now, commit them:\n${[...changed, ...gone].join('\n')}`,
  )
}

/** @param {string} path */
function hashFiles(path) {
  const place = join(root, path)
  if (!existsSync(place)) return []
  const files = basename(path).includes('.') ? [path] : listFiles(place).map((name) => `${path}/${name}`)
  return files.map(
    (file) =>
      `${file} ${createHash('sha256')
        .update(readFileSync(join(root, file)))
        .digest('hex')}`,
  )
}
