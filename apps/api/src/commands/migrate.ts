import { migrateDatabase } from './migrate-database.ts'
import { ownerEnv } from './owner-env.ts'

await migrateDatabase(ownerEnv().API_OWNER_DATABASE_URL)
