import type pg from 'pg'
import { findDifference } from '../operations/compare-answers.ts'
import type { Operation, Variables } from '../operations/operation.ts'
import { cachedPath, jsonBody, preflight, uncachedBody } from '../servers/api-server.ts'

export interface CachedAnswer {
  readonly headers: Record<string, string>
  readonly body: string
}

/** Asks the api and the statement by hand with everything that will be measured; any difference is thrown. */
export async function checkAnswers(
  apiUrl: string,
  asApi: pg.ClientBase,
  { name, query, sql, values }: Operation,
  asked: readonly Variables[],
): Promise<CachedAnswer[]> {
  const answers: CachedAnswer[] = []
  for (const variables of asked) {
    const payload = { method: 'POST', headers: jsonBody, body: uncachedBody(query, variables) }
    const uncached = await dataOf(name, await fetch(`${apiUrl}/graphql`, payload))
    const { rows } = await asApi.query({ name, text: sql, values: values(variables) })
    const difference = findDifference(uncached.data, JSON.parse(rows[0].data))
    if (difference)
      throw new Error(`${name} ${JSON.stringify(variables)}: the statement by hand differs at ${difference}`)
    const cached = await dataOf(name, await fetch(apiUrl + cachedPath(query, variables), { headers: preflight }))
    const stale = findDifference(uncached.data, cached.data)
    if (stale) throw new Error(`${name} ${JSON.stringify(variables)}: the cached answer differs at ${stale}`)
    answers.push({ headers: kept(cached.headers), body: cached.bytes.toString('base64') })
  }
  return answers
}

async function dataOf(name: string, answer: Response) {
  const bytes = Buffer.from(await answer.arrayBuffer())
  const { data, errors } = JSON.parse(bytes.toString('utf8'))
  if (!answer.ok || errors) throw new Error(`${name}: ${answer.status} ${JSON.stringify(errors).slice(0, 300)}`)
  return { data, bytes, headers: answer.headers }
}

// Node sets these itself.
const own = new Set(['connection', 'keep-alive', 'date', 'content-length', 'transfer-encoding', 'content-encoding'])

const kept = (headers: Headers) => Object.fromEntries([...headers].filter(([name]) => !own.has(name)))
