// Runs the pending migrations of the schema `cms` as its owner; with --status it only says which are pending.
import { getPayload, type Migration, type SanitizedConfig } from 'payload'
import { databaseAt } from '../database.ts'
import { env } from '../env.ts'
import { migrations } from '../migrations/index.ts'
import config from '../payload.config.ts'

if (!env.CMS_OWNER_DATABASE_URL)
  throw new Error('CMS_OWNER_DATABASE_URL is missing: migrations run as the owner of the schema')
const owned: SanitizedConfig = {
  ...(await config),
  db: databaseAt(env.CMS_OWNER_DATABASE_URL) as SanitizedConfig['db'],
}
const payload = await getPayload({ config: owned, disableOnInit: true })

const pending = await namesOfPending()
console.log(pending.length ? `pending: ${pending.join(', ')}` : 'pending: none')
if (pending.length && !process.argv.includes('--status'))
  await payload.db.migrate({ migrations: migrations as Migration[] })
process.exit(0)

async function namesOfPending(): Promise<string[]> {
  const done = await payload.db
    .find<{ id: number; name?: string }>({ collection: 'payload-migrations', limit: 0, pagination: false })
    .then(({ docs }) => docs.map(({ name }) => name))
    // before the very first migration there is no table to ask
    .catch((): string[] => [])
  return migrations.map(({ name }) => name).filter((name) => !done.includes(name))
}
