import { dropViews } from './migrate-database.ts'
import { ownerEnv } from './owner-env.ts'

await dropViews(ownerEnv().API_OWNER_DATABASE_URL)
