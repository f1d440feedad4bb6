import { setTimeout as pause } from 'node:timers/promises'
import { startEmbedded } from '../database/embedded.mjs'
import { withDatabase } from '../database/gate.mjs'
import { createDatabaseWhenMissing } from '../database/prepare.mjs'
import { isAlive } from '../database/running-server.mjs'
import { dataFolder } from './places.mjs'
import { say, step } from './progress.mjs'

const databaseName = 'thong_suot'

/**
 * The database of this start: the server DATABASE_URL names, or the built-in one, kept alive until `stop`.
 * @param {import('./secrets.mjs').Secrets} secrets
 */
export async function openDatabase(secrets) {
  if (process.env.DATABASE_URL) return { adminUrl: process.env.DATABASE_URL, isAdopted: true, async stop() {} }
  const options = { dataFolder, password: secrets.postgres }
  let server = await step('Cơ sở dữ liệu PostgreSQL · The PostgreSQL database', () => startEmbedded(options))
  if (server.adopted) say('    nhận lại máy chủ của lần chạy trước · taken over from the run before')
  await createDatabaseWhenMissing(server.url, databaseName)
  const { port } = new URL(server.url)
  let isStopping = false

  async function watch() {
    while (!isStopping) {
      await pause(1_000, undefined, { ref: false })
      if (isStopping || isAlive(server.pid)) continue
      say('  ! PostgreSQL dừng bất ngờ, đang chạy lại · ended by itself, starting it again')
      // The same port, because the apps know the server by its address.
      server = await startEmbedded({ ...options, port: Number(port) }).catch((error) => {
        say(`  ✗ ${error.message}`)
        return server
      })
    }
  }
  watch()

  return {
    adminUrl: withDatabase(server.url, databaseName),
    isAdopted: server.adopted,
    async stop() {
      isStopping = true
      await server.stop()
    },
  }
}
