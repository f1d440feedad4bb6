import { pino } from 'pino'
import { env } from '../app/env.ts'

export const log = pino({ level: env.LOG_LEVEL, base: { app: 'portal' } })
