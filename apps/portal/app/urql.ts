import { Client, type CombinedError, fetchExchange, type TypedDocumentNode } from '@urql/core'
import type { RouterContextProvider } from 'react-router'
import { env } from './env'
import { languageOf } from './i18n/language'
import { problem } from './problem'
import { requestContext } from './request-context'

/** A page has three seconds; the api gets them but for the time to say that it is late. */
const apiTimeout = 2_700

interface Asking {
  request: Request
  url: URL
  context: Readonly<RouterContextProvider>
}

/** Asks the api on behalf of this request's visitor; whatever fails becomes a page that says so. */
export async function ask<Data, Variables extends object>(
  asking: Asking,
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Data> {
  const { data, error } = await clientFor(asking).query(query, variables).toPromise()
  if (error || !data) throw problemOf(error)
  return data
}

export type Told<Data> = { data: Data } | { code: string }

/** Tells the api to do something; a refusal comes back as its code, for the form to show with the input kept. */
export async function tell<Data, Variables extends object>(
  asking: Asking,
  mutation: TypedDocumentNode<Data, Variables>,
  variables: Variables,
): Promise<Told<Data>> {
  const { data, error } = await clientFor(asking).mutation(mutation, variables).toPromise()
  return data && !error ? { data } : { code: codeOf(error) }
}

function clientFor({ url, context }: Asking) {
  const { requestId, token } = context.get(requestContext)
  return new Client({
    url: `${env.API_URL}/graphql`,
    preferGetMethod: false,
    exchanges: [fetchExchange],
    fetch: (input, init) => fetch(input, { ...init, signal: AbortSignal.timeout(apiTimeout) }),
    fetchOptions: {
      headers: {
        'accept-language': languageOf(url.pathname),
        'apollo-require-preflight': 'true',
        'x-request-id': requestId,
        // As a header, not a cookie: this server speaks for the visitor, no page of another site can.
        ...(token ? { authorization: `JWT ${token}` } : {}),
      },
    },
  })
}

function codeOf(error: CombinedError | undefined): string {
  if (!error || error.networkError) return 'UNAVAILABLE'
  return String(error.graphQLErrors[0]?.extensions.code ?? 'INTERNAL_SERVER_ERROR')
}

const statusOfCode: Record<string, number> = {
  UNAVAILABLE: 503,
  SERVICE_UNAVAILABLE: 503,
  FORBIDDEN: 403,
  UNAUTHENTICATED: 403,
  NOT_FOUND: 404,
  BAD_USER_INPUT: 400,
}

function problemOf(error: CombinedError | undefined) {
  return problem(statusOfCode[codeOf(error)] ?? 500)
}
