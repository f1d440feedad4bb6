import { z } from 'zod'

const schema = z.object({
  /** Role `cms`: reads and writes rows. */
  CMS_DATABASE_URL: z.url(),
  /** Role `cms_owner`: only the migrate command needs it. */
  CMS_OWNER_DATABASE_URL: z.url().optional(),
  PAYLOAD_SECRET: z.string().min(32),
  PUBLIC_ORIGIN: z.url().transform((address) => new URL(address).origin),
  /** Where the api is asked to take back the tasks of what is withdrawn. */
  API_URL: z.url(),
  MEDIA_DIR: z.string().startsWith('/'),
  /** Where the seed leaves the demo logins. */
  DEMO_LOGINS_FILE: z.string().startsWith('/').optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
})

// `next build` loads the configuration without serving anything; these words never reach a running server
const whileBuilding = {
  CMS_DATABASE_URL: 'postgres://nobody@build.invalid/none',
  PAYLOAD_SECRET: 'no server runs while the application is built',
  PUBLIC_ORIGIN: 'http://build.invalid',
  API_URL: 'http://build.invalid',
  MEDIA_DIR: '/nonexistent',
}

/** The environment of the cms, complete or refused at boot; secrets have no fallback. */
export const env = schema.parse(process.env.NEXT_PHASE === 'phase-production-build' ? whileBuilding : process.env)
