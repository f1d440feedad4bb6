import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import type pg from 'pg'
import { afterAll } from 'vitest'
import { type App, makeApp } from '../app.ts'
import type { Env } from '../env.ts'
import { makeTestDatabase } from './test-database.ts'

export const publicOrigin = 'https://cchc.test'
export const payloadSecret = 'a secret of tests only, as long as real ones'

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  // biome-ignore lint/suspicious/noExplicitAny: tests look into answers of every shape
  readonly data?: any
  readonly errors?: { message: string; path?: unknown[]; extensions: Record<string, unknown> }[]
}

export interface House extends App {
  readonly app: FastifyInstance
  readonly env: Env
  /** The database as its administrator, for rows of any schema. */
  readonly admin: pg.Pool
  /** What the api answers; `headers` say who asks, in which language, from where. */
  ask(query: string, variables?: object, headers?: Record<string, string>): Promise<Answer>
}

/** The whole api over a database of its own, for one test file. */
export async function openHouse(settings: Partial<Env> = {}): Promise<House> {
  const database = await makeTestDatabase()
  const env: Env = {
    API_DATABASE_URL: database.apiUrl,
    PAYLOAD_SECRET: payloadSecret,
    PUBLIC_ORIGIN: publicOrigin,
    MEDIA_DIR: mkdtempSync(join(tmpdir(), 'thong-suot-media-')),
    EVIDENCE_DIR: mkdtempSync(join(tmpdir(), 'thong-suot-evidence-')),
    MAIL_DIR: mkdtempSync(join(tmpdir(), 'thong-suot-mail-')),
    HOST: '127.0.0.1',
    PORT: 0,
    TRUSTED_PROXIES: 'loopback',
    LOG_LEVEL: 'silent',
    ...settings,
  }
  const { app, orm, reader, notices, drain } = await makeApp(env)
  afterAll(async () => {
    await app.close()
    await orm.close()
    await database.drop()
  })
  return { app, orm, reader, notices, drain, env, admin: database.admin, ask: (...question) => ask(app, ...question) }
}

async function ask(app: FastifyInstance, query: string, variables = {}, headers = {}): Promise<Answer> {
  const answer = await app.inject({ method: 'POST', url: '/graphql', payload: { query, variables }, headers })
  return { status: answer.statusCode, headers: answer.headers, ...answer.json() }
}
