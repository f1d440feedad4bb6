import { z } from 'zod'

const schema = z.object({
  /** Role `cms`: reads and writes rows. */
  CMS_DATABASE_URL: z.url(),
  /** Role `cms_owner`: only the migrate command needs it. */
  CMS_OWNER_DATABASE_URL: z.url().optional(),
  PAYLOAD_SECRET: z.string().min(32),
  PUBLIC_ORIGIN: z.url().transform((address) => new URL(address).origin),
  MEDIA_DIR: z.string().startsWith('/'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
})

/** The environment of the cms, complete or refused at boot; secrets have no fallback. */
export const env = schema.parse(process.env)
