import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { DocumentNode } from 'graphql'
import { root } from '../../scripts/start/places.mjs'
import { payloadSecret } from '../databases/migrated-database.ts'

interface Planned {
  readonly text: string
  readonly values: unknown[]
}

/** What the bench uses of the api's own `makeApp`, taken from its build. */
export interface BuiltApi {
  readonly app: {
    inject(request: object): Promise<{ statusCode: number; body: string; json(): unknown }>
    close(): Promise<void>
  }
  readonly orm: { close(): Promise<void> }
  readonly reader: {
    readonly planner: { statement(request: { document: DocumentNode; variables: object; context: object }): Planned }
  }
}

/** What the process of the api is told; `trusted` names one more manifest of documents. */
export function apiEnvironment(apiUrl: string, trusted = '') {
  return {
    API_DATABASE_URL: apiUrl,
    PAYLOAD_SECRET: payloadSecret,
    PUBLIC_ORIGIN: 'http://localhost:3000',
    MEDIA_DIR: tmpdir(),
    EVIDENCE_DIR: join(tmpdir(), 'thong-suot-evidence'),
    MAIL_DIR: tmpdir(),
    HOST: '127.0.0.1',
    TRUSTED_PROXIES: 'loopback',
    TRUSTED_DOCUMENTS: trusted,
  }
}

/** The built api inside this process, without a port. */
export async function makeBuiltApi(apiUrl: string): Promise<BuiltApi> {
  const { makeApp } = await import(pathToFileURL(join(root, 'apps/api/dist/app.js')).href)
  return makeApp({ ...apiEnvironment(apiUrl), PORT: 0, LOG_LEVEL: 'silent' })
}
