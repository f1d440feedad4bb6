import { readFileSync } from 'node:fs'

export interface SqlLimitConfig {
  readonly connectionString: string
  /** By path: the statement, and its values for the request. */
  readonly requests: Readonly<Record<string, { name: string; sql: string; values: unknown[] }>>
}

export interface MemoryLimitConfig {
  /** By path: what to answer, the body in base64. */
  readonly requests: Readonly<Record<string, { headers: Record<string, string>; body: string }>>
}

/** The file that tells a limit what it serves. */
export function readConfig<Config>(): Config {
  return JSON.parse(readFileSync(process.env.BENCH_CONFIG ?? '', 'utf8'))
}
