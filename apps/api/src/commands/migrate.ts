import { ownerEnv } from './env.ts'
import { migrateDatabase } from './migrate-database.ts'

await migrateDatabase(ownerEnv().API_OWNER_DATABASE_URL)
