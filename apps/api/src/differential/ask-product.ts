import { countStatements } from '../testing/count-statements.ts'
import type { House } from '../testing/open-house.ts'

export interface ProductAnswer {
  readonly status: number
  readonly data: Record<string, unknown> | null
  readonly errors: readonly { path?: (string | number)[]; extensions?: Record<string, unknown>; message: string }[]
  readonly statements: readonly string[]
}

// What the connection that listens for notices says meanwhile.
const listening = /^(select|listen .*)$/

interface Question {
  readonly text: string
  readonly operationName?: string | null
  readonly variables?: object
}

/** What the api answers over HTTP, and the statements that it took. */
export async function askProduct(
  { app }: Pick<House, 'app'>,
  { text, operationName, variables = {} }: Question,
  headers: Record<string, string>,
): Promise<ProductAnswer> {
  const payload = { query: text, variables, ...(operationName && { operationName }) }
  const { result, statements } = await countStatements(async () =>
    app.inject({ method: 'POST', url: '/graphql', payload, headers }),
  )
  const { data = null, errors = [] } = result.json()
  return { status: result.statusCode, data, errors, statements: statements.filter((each) => !listening.test(each)) }
}
