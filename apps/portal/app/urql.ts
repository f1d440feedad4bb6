import { Client, type CombinedError, fetchExchange, type TypedDocumentNode } from '@urql/core'
import { persistedExchange } from '@urql/exchange-persisted'
import type { RouterContextProvider } from 'react-router'
import { env } from './env'
import { languageOf } from './i18n/language'
import { problem } from './problem'
import { requestContext } from './request-context'

/** A page has three seconds; the api gets them but for the time to say that it is late. */
const apiTimeout = 2_700

export interface Asking {
  request: Request
  url: URL
  context: Readonly<RouterContextProvider>
}

/** What codegen.ts adds to a query: the sha256 under which the api knows it. */
interface Generated {
  __meta__?: { hash: string }
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

/**
 * Queries are asked by the hash they got when they were generated, without their text:
 * `GET /graphql?operationName=HomePage&variables={…}&extensions={"persistedQuery":{"sha256Hash":"…","version":1}}`.
 * Beyond 2 kB of address the same goes by POST; an api that does not know the hash is asked again with the text.
 */
const askByHash = persistedExchange({
  preferGetForPersistedQueries: 'within-url-limit',
  generateHash: async (_text, document: TypedDocumentNode & Generated) => document.__meta__?.hash,
})

/** How the api knows for whom, in which language and about which request it is asked. */
export function visitorHeaders({ url, context }: Asking): Record<string, string> {
  const { requestId, token } = context.get(requestContext)
  return {
    'accept-language': languageOf(url.pathname),
    'x-request-id': requestId,
    // As a header, not a cookie: this server speaks for the visitor, no page of another site can.
    ...(token ? { authorization: `JWT ${token}` } : {}),
  }
}

function clientFor(asking: Asking) {
  const signal = AbortSignal.timeout(apiTimeout)
  return new Client({
    url: `${env.API_URL}/graphql`,
    preferGetMethod: false,
    exchanges: [askByHash, fetchExchange],
    fetch: (input, init) => fetch(input, { ...init, signal }),
    fetchOptions: {
      headers: {
        // The api is near: packing and unpacking an answer takes half a millisecond and saves nothing.
        'accept-encoding': 'identity',
        'apollo-require-preflight': 'true',
        ...visitorHeaders(asking),
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
