import { mkdirSync } from 'node:fs'
import { findFreePort } from '../database/free-port.mjs'
import { migrateWhenPending } from '../database/migrate.mjs'
import { prepareDatabase } from '../database/prepare.mjs'
import { builtApps, developedApps } from './apps.mjs'
import { buildStale } from './build.mjs'
import { openDatabase } from './database.mjs'
import { isDemoCutShort, loadDemoWhenEmpty, showLogins } from './demo.mjs'
import { productEnvironment, rolePasswords } from './environment.mjs'
import { openFrontDoor } from './front-door.mjs'
import { releaseLock, takeLock, updateLock } from './lock.mjs'
import { readOptions } from './options.mjs'
import { dataFolder, lockFile, secretsFile } from './places.mjs'
import { Problem, reportFailure, say, step } from './progress.mjs'
import { discardHalfDemo, resetDemo } from './reset.mjs'
import { readOrMakeSecrets } from './secrets.mjs'
import { createStopper } from './stopper.mjs'
import { superviseApps, waitUntilReady } from './supervisor.mjs'

/**
 * The whole start, in order: lock, front door, database, build, migrations, demo, apps.
 * @param {string[]} args
 */
export async function launch(args) {
  const { isDev, isReset, isConfirmed, confirmedDatabase, port, host } = readOptions(args)
  const origin = process.env.PUBLIC_ORIGIN || `http://localhost:${port}`
  const begin = Date.now()
  mkdirSync(dataFolder, { recursive: true })
  const other = await takeLock(lockFile, origin)
  if (other) return sayRunning(other)

  const stopper = createStopper()
  stopper.add(async () => releaseLock(lockFile))
  try {
    const ports = { cms: await findFreePort(), api: await findFreePort(), portal: await findFreePort() }
    const door = await openFrontDoor({ host, port, ports, isDev })
    stopper.add(() => door.close())
    if (isReset) await resetDemo({ isConfirmed, confirmedDatabase })
    else if (isDemoCutShort()) await discardHalfDemo()
    const secrets = readOrMakeSecrets(secretsFile)
    const { adminUrl, stop } = await openDatabase(secrets)
    stopper.add(stop)
    const env = productEnvironment({ adminUrl, secrets, origin, ports, isDev })
    const roles = rolePasswords(secrets)

    await prepareDatabase(adminUrl, roles)
    await buildStale(env, isDev ? ['@thong-suot/api...'] : [])
    await migrateWhenPending(adminUrl, env, roles)
    await loadDemoWhenEmpty(adminUrl, env)

    const apps = isDev ? developedApps(ports) : builtApps(ports)
    const supervisor = superviseApps({ env, onChange: (children) => updateLock(lockFile, { children }) })
    stopper.add(() => supervisor.stop())
    for (const app of apps) supervisor.run(app)
    await step('Khởi động cms, api và portal · Starting cms, api and portal', () =>
      Promise.all(apps.filter((app) => app.health).map((app) => waitUntilReady(app, 120_000))),
    )
    updateLock(lockFile, { isReady: true })
    sayReady(origin, Date.now() - begin)
  } catch (error) {
    if (stopper.isStopping()) return
    reportFailure(error)
    await stopper.stop(1)
  }
}

/**
 * @param {string} origin
 * @param {number} milliseconds
 */
function sayReady(origin, milliseconds) {
  say(`
  Thông Suốt đã sẵn sàng · is ready (${(milliseconds / 1000).toFixed(1)} s)

    Cổng thông tin · Portal     ${origin}
    Quản trị · Administration   ${origin}/admin
    GraphQL                     ${origin}/graphql`)
  showLogins()
  say('\n  Dừng: Ctrl-C · Stop: Ctrl-C\n')
}

/** @param {import('./lock.mjs').Lock} other */
function sayRunning({ launcher, address, isReady }) {
  const state = isReady ? ['đang chạy rồi', 'is running already'] : ['đang khởi động', 'is starting']
  say(
    `Thông Suốt ${state[0]}: ${address} (tiến trình ${launcher.pid}). Không có gì thay đổi. Dừng: kill ${launcher.pid}`,
  )
  say(
    `Thông Suốt ${state[1]}: ${address} (process ${launcher.pid}). Nothing was changed. Stop it: kill ${launcher.pid}`,
  )
  if (process.argv.includes('--reset'))
    throw new Problem('Hãy dừng nó trước khi xoá dữ liệu. · Stop it before --reset.')
}
