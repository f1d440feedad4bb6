import { z } from 'zod'

const variables = z.object({
  API_DATABASE_URL: z.url(),
  PAYLOAD_SECRET: z.string().min(1),
  PUBLIC_ORIGIN: z.url().transform((url) => new URL(url).origin),
  MEDIA_DIR: z.string().startsWith('/'),
  /** Where files of evidence are kept: on no volume that anybody else writes. */
  EVIDENCE_DIR: z.string().startsWith('/'),
  HOST: z.string().default('127.0.0.1'),
  PORT: z.coerce.number().int().min(0).max(65535),
  /** Whose X-Forwarded-For is believed, as Fastify's `trustProxy` reads it: addresses, or `loopback`, `uniquelocal`. */
  TRUSTED_PROXIES: z.string().default('loopback'),
  /** One more manifest of documents that may be asked by their hash alone, beside the portal's. */
  TRUSTED_DOCUMENTS: z.string().startsWith('/').or(z.literal('')).optional(),
  /** The server that takes mails, as `smtps://user:password@host:465`; without one they are written into `MAIL_DIR`. */
  SMTP_URL: z
    .url({ protocol: /^smtps?$/ })
    .or(z.literal(''))
    .optional(),
  /** Who mails come from, as `Thông Suốt <nhac-viec@caicach.example.vn>`. */
  MAIL_FROM: z.string().optional(),
  MAIL_DIR: z.string().startsWith('/'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
})

const schema = variables.refine(({ SMTP_URL, MAIL_FROM }) => !SMTP_URL || MAIL_FROM, {
  path: ['MAIL_FROM'],
  error: 'A server that takes mails wants to know who they come from.',
})

export type Env = z.infer<typeof schema>

/** The environment of the server, read once at boot; a missing name stops it with a list of what is wrong. */
export function readEnv(source: NodeJS.ProcessEnv = process.env): Env {
  const result = schema.safeParse(source)
  if (result.success) return result.data
  throw new Error(`The environment is incomplete:\n${z.prettifyError(result.error)}`)
}
