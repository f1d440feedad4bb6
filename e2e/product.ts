import { readFileSync } from 'node:fs'

/** The product under test as a person reaches it: its address and the demo logins. */
function named(variable: 'PRODUCT_URL' | 'CHROMIUM_PATH' | 'DEMO_LOGINS_FILE'): string {
  const value = process.env[variable]
  if (!value) throw new Error(`${variable} is not set: run the journeys through npm test.`)
  return value
}

export const productUrl = named('PRODUCT_URL')
export const chromiumPath = named('CHROMIUM_PATH')

interface Login {
  role: string
  email: string
  password: string
}

export function loginOf(role: string): Login {
  const logins: Login[] = JSON.parse(readFileSync(named('DEMO_LOGINS_FILE'), 'utf8'))
  const login = logins.find((one) => one.role === role)
  if (!login) throw new Error(`No demo login for ${role}`)
  return login
}

/** What a client gets for an operation: an anonymous one, unless its headers say who it is. */
export async function ask<Data>(query: string, variables: Record<string, unknown> = {}, headers = {}): Promise<Data> {
  const answer = await fetch(`${productUrl}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors } = (await answer.json()) as { data: Data; errors?: { message: string }[] }
  if (errors) throw new Error(errors.map((error) => error.message).join('\n'))
  return data
}
