import { ownerEnv } from './env.ts'
import { dropViews } from './migrate-database.ts'

await dropViews(ownerEnv().API_OWNER_DATABASE_URL)
