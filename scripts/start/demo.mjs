import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { query } from '../database/gate.mjs'
import { dataFolder, logFolder, loginsFile, root } from './places.mjs'
import { runLogged, say, step } from './progress.mjs'

// Present while the demo is being loaded, so that a load cut short is noticed by the next start.
const loadingMark = join(dataFolder, 'demo-loading')

/** True where an earlier start was ended in the middle of loading the demo, before anybody could use it. */
export function isDemoCutShort() {
  return existsSync(loadingMark) && readFileSync(loadingMark, 'utf8') === whichDatabase()
}

// A mark left with another database says nothing of this one.
function whichDatabase() {
  return process.env.DATABASE_URL
    ? new URL(process.env.DATABASE_URL).host + new URL(process.env.DATABASE_URL).pathname
    : 'built-in'
}

/**
 * Loads the demo where neither people nor articles exist yet.
 * @param {string} adminUrl
 * @param {NodeJS.ProcessEnv} env
 */
export async function loadDemoWhenEmpty(adminUrl, env) {
  const [found] = await query(
    adminUrl,
    'select exists (select from cms.users) or exists (select from cms.articles) as filled',
  )
  if (found?.filled === true && !isDemoCutShort()) return
  mkdirSync(dataFolder, { recursive: true })
  writeFileSync(loadingMark, whichDatabase())
  const logFile = join(logFolder, 'demo.log')
  await step('Nội dung mẫu · Demo content', () =>
    runLogged(process.execPath, ['--import', 'tsx/esm', 'src/commands/seed.ts'], {
      cwd: join(root, 'apps/cms'),
      env,
      logFile,
    }),
  )
  await step('Nhiệm vụ mẫu · Demo tasks', () =>
    runLogged(process.execPath, ['dist/commands/demo-work.js'], { cwd: join(root, 'apps/api'), env, logFile }),
  )
  rmSync(loadingMark, { force: true })
}

export function showLogins() {
  if (!existsSync(loginsFile)) return
  /** @type {{ role: string, email: string, password: string }[]} */
  const logins = JSON.parse(readFileSync(loginsFile, 'utf8'))
  const widest = (/** @type {'role' | 'email'} */ key) => Math.max(...logins.map((login) => login[key].length))
  say(`\n  Tài khoản mẫu · Demo logins (${loginsFile})`)
  for (const { role, email, password } of logins) {
    say(`    ${role.padEnd(widest('role'))}  ${email.padEnd(widest('email'))}  ${password}`)
  }
}
