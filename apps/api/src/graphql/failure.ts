import { InputErrors } from '@thong-suot/read-plan'
import { GraphQLError } from 'graphql'

/** What an error means for the caller: mend the request, come back later, or nothing they could do. */
export type Failure = 'REFUSED' | 'UNAVAILABLE' | 'UNEXPECTED'

// Out of time or locked, shutting down, too many connections; a schema, view or function missing while it migrates.
const unavailable = new Set(['57014', '55P03', '57P01', '57P02', '57P03', '53300', '3F000', '42P01', '42883'])
const unreachable = new Set(['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT'])
const lostConnection = /^(timeout exceeded when trying to connect|Connection terminated|Client has encountered)/

export function kindOfFailure(error: unknown): Failure {
  if (error instanceof GraphQLError) {
    if (error.originalError && !(error.originalError instanceof GraphQLError)) return kindOfFailure(error.originalError)
    const { code } = error.extensions
    return code === undefined || code === 'INTERNAL_SERVER_ERROR' ? 'UNEXPECTED' : 'REFUSED'
  }
  const { code = '', message = '' } = (error ?? {}) as { code?: unknown; message?: string }
  if (typeof code === 'string') {
    // Class 22: a value that PostgreSQL cannot read, such as a cursor that was tampered with.
    if (/^22[0-9A-Z]{3}$/.test(code)) return 'REFUSED'
    if (unavailable.has(code) || unreachable.has(code) || code.startsWith('08')) return 'UNAVAILABLE'
  }
  return lostConnection.test(message) ? 'UNAVAILABLE' : 'UNEXPECTED'
}

/** Whether a question that was not understood, or asks too much, is at fault; whoever judges questions words it. */
export function isForCaller(error: unknown): boolean {
  return error instanceof SyntaxError || error instanceof InputErrors || kindOfFailure(error) === 'REFUSED'
}
