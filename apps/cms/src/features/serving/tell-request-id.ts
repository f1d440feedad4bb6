import type { AfterErrorHook } from 'payload'

/** A failure carries its request id, in the answer and in the log, so that a report leads to the line. */
export const tellRequestId: AfterErrorHook = ({ error, req, result }) => {
  const requestId = req.headers?.get('x-request-id') ?? undefined
  const status = (error as { status?: number }).status ?? 500
  if (status >= 500) req.payload.logger.error({ requestId, err: error, msg: 'request failed' })
  return { response: { ...result, requestId } }
}
