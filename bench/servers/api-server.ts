import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../scripts/start/places.mjs'
import { apiEnvironment } from '../api/built-api.ts'
import type { Operation, Variables } from '../operations/operation.ts'
import { type RunningServer, startServer } from './start-server.ts'

/** The built api as production runs it, with the documents of the bench trusted beside the portal's. */
export function startApi(apiUrl: string, operations: readonly Operation[], folder: string): Promise<RunningServer> {
  const trusted = join(folder, 'trusted-documents.json')
  writeFileSync(trusted, JSON.stringify(Object.fromEntries(operations.map(({ query }) => [hashOf(query), query]))))
  return startServer({
    args: ['dist/server.js'],
    folder: join(root, 'apps/api'),
    env: apiEnvironment(apiUrl, trusted),
    health: '/health/ready',
  })
}

/** Where a trusted document is asked for by its hash, as the portal asks. */
export function cachedPath(query: string, variables: Variables): string {
  const asked = { extensions: JSON.stringify(trusted(query)), variables: JSON.stringify(variables) }
  return `/graphql?${new URLSearchParams(asked)}`
}

/** The same question as the body of a POST, which nothing remembers. */
export function uncachedBody(query: string, variables: Variables): string {
  return JSON.stringify({ extensions: trusted(query), variables })
}

export const preflight = { 'apollo-require-preflight': 'true' }
export const jsonBody = { 'content-type': 'application/json' }

function trusted(query: string) {
  return { persistedQuery: { version: 1, sha256Hash: hashOf(query) } }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
