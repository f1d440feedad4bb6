import { z } from 'zod'

const origin = z.url({ protocol: /^https?$/ }).transform((address) => new URL(address).origin)

/** What the portal needs from outside; a missing or odd value stops the start with its name. */
export const env = z
  .object({
    API_URL: origin,
    CMS_URL: origin,
    PUBLIC_ORIGIN: origin,
    PORT: z.coerce.number().int().min(0).max(65535).default(3003),
    HOST: z.string().default('127.0.0.1'),
    LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
    /** Addresses of proxies whose X-Forwarded-For is believed, separated by commas. */
    TRUSTED_PROXIES: z.string().default('loopback'),
  })
  .parse(process.env)
