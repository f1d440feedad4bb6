import type { Operation, Variables } from '../operations/operation.ts'
import { cachedPath, jsonBody, preflight, uncachedBody } from '../servers/api-server.ts'
import type { RunningServer } from '../servers/start-server.ts'
import type { System } from './measure.ts'

export interface Servers {
  readonly api: RunningServer
  readonly sqlLimit: RunningServer
  readonly memoryLimit: RunningServer
  readonly token: string
}

export const limitPath = (operation: string, index: number) => `/${operation}/${index}`

/** Everything an operation is asked of. The api and its limit stand beside each other in each round. */
export function systemsOf(
  { api, sqlLimit, memoryLimit, token }: Servers,
  { name, query }: Operation,
  asked: readonly Variables[],
) {
  const post = (bodyOf: (variables: Variables) => string, headers = {}) =>
    asked.map((variables) => ({
      method: 'POST' as const,
      path: '/graphql',
      headers: { ...jsonBody, ...headers },
      body: bodyOf(variables),
    }))
  const byHash = (variables: Variables) => uncachedBody(query, variables)
  const wholeText = (variables: Variables) => JSON.stringify({ query, variables })
  const get = asked.map((variables) => ({
    method: 'GET' as const,
    path: cachedPath(query, variables),
    headers: preflight,
  }))
  const limit = asked.map((_, index) => ({ method: 'GET' as const, path: limitPath(name, index) }))
  const ofApi = { url: api.url, pid: api.pid, application: 'thong-suot-api' }
  const systems: System[] = [
    { name: 'api', ...ofApi, shots: post(byHash) },
    { name: 'sql-limit', url: sqlLimit.url, pid: sqlLimit.pid, application: 'bench-limit', shots: limit },
    { name: 'api-text', ...ofApi, shots: post(wholeText) },
    { name: 'api-unseen', ...ofApi, shots: post(wholeText), freshBody: ({ body = '' }, n) => renameOperation(body, n) },
    { name: 'api-viewer', ...ofApi, shots: post(byHash, { authorization: `JWT ${token}` }) },
    { name: 'api-cached', ...ofApi, shots: get },
    { name: 'memory-limit', url: memoryLimit.url, pid: memoryLimit.pid, shots: get },
  ]
  return systems
}

/** The same question in a document that nobody sent before. */
function renameOperation(body: string, n: number): string {
  return body.replace(/query (\w+)/, `query $1_${process.pid}_${n}`)
}
