import type { AfterErrorHook } from 'payload'

interface Refusal {
  status?: number
  data?: { errors?: unknown[] }
}

/** A failure carries its request id, in the answer and in the log, so that a report leads to the line. */
export const tellRequestId: AfterErrorHook = ({ error, req, result }) => {
  const requestId = req.headers?.get('x-request-id') ?? undefined
  const { status = 500, data } = error as Refusal
  if (status >= 500) req.payload.logger.error({ requestId, err: error, msg: 'request failed' })
  const [first] = result?.errors ?? []
  // Built for production, start-up and pages hold two copies of Payload: it takes its own refusals for strangers' and
  // leaves out which field is wrong and why.
  const errors = status < 500 && first && Array.isArray(data?.errors) ? [{ ...first, data }] : result?.errors
  return { response: { ...result, ...(errors && { errors }), requestId } }
}
