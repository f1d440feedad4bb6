import { InputErrors } from '@thong-suot/read-plan'
import { GraphQLError, type GraphQLFormattedError } from 'graphql'
import type { Context } from './context.ts'
import { type Failure, kindOfFailure } from './graphql/failure.ts'
import { wordings } from './graphql/wordings.ts'

export interface Report {
  readonly errors: GraphQLFormattedError[]
  readonly status: number
  readonly headers: readonly (readonly [string, string])[]
}

const statusOf: Readonly<Record<Failure, number>> = { REFUSED: 400, UNAVAILABLE: 503, UNEXPECTED: 500 }

/** What a caller is told of errors, whoever threw them; what nobody expected is logged and told without internals. */
export function reportErrors(
  thrown: readonly unknown[],
  context: Pick<Context, 'requestId' | 'language' | 'log'>,
): Report {
  const all = thrown.flatMap<unknown>((error) => (error instanceof InputErrors ? error.errors : [error]))
  const kinds = all.map(kindOfFailure)
  const status = Math.max(200, ...kinds.map((kind) => statusOf[kind]))
  for (const [index, error] of all.entries()) {
    const { requestId, log } = context
    if (kinds[index] !== 'REFUSED') log.error({ err: error, requestId }, `answered with an error: ${kinds[index]}`)
  }
  const errors = all.map((error, index) => describe(error, kinds[index] as Failure, context))
  return { errors, status, headers: status === 503 ? [['retry-after', '5']] : [] }
}

function describe(
  error: unknown,
  kind: Failure,
  { requestId, language }: Pick<Context, 'requestId' | 'language'>,
): GraphQLFormattedError {
  const { path, locations, extensions } = error instanceof GraphQLError ? error.toJSON() : {}
  const place = { ...(locations && { locations }), ...(path && { path }) }
  if (kind !== 'REFUSED') {
    const code = kind === 'UNAVAILABLE' ? 'SERVICE_UNAVAILABLE' : 'INTERNAL_SERVER_ERROR'
    return { message: wordings[kind][language], ...place, extensions: { code, requestId } }
  }
  const { code = 'BAD_USER_INPUT', reason } = extensions ?? {}
  const known =
    typeof reason === 'string' ? wordings[reason] : error instanceof GraphQLError ? undefined : wordings.INPUT
  const message = known?.[language] ?? (error as Error).message
  return { message, ...place, extensions: { code, ...(reason !== undefined && { reason }), requestId } }
}
