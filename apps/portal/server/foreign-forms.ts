import type { RequestHandler } from 'express'
import { env } from '../app/env.ts'

/**
 * A form sent from another origin loses its Origin here, and the pages refuse what has none with a page that explains.
 * Left in place, React Router would answer with a bare line of text before any of our code runs.
 */
export const hideForeignOrigin: RequestHandler = (request, _response, next) => {
  if (request.headers.origin !== env.PUBLIC_ORIGIN) delete request.headers.origin
  next()
}
