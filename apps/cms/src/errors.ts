import type { Label } from '@thong-suot/vocabulary'
import { APIError, type PayloadRequest, ValidationError } from 'payload'

/** Refuses a save because of one field, in the language of the person who saves: beside the field and in the notice. */
export function refuseField(req: PayloadRequest, collection: string, path: string, reason: Label): never {
  const message = inLanguageOf(req, reason)
  throw Object.assign(new ValidationError({ collection, errors: [{ message, path }], req }, req.t), { message })
}

/** Refuses an action as a whole, in the language of the person who asks. */
export function refuseAction(
  req: PayloadRequest,
  reason: Label,
  status: 400 | 403 | 404 | 409 | 413 | 429 | 503,
): never {
  // the minified build leaves the class without a name, and Payload hides the message of a nameless error
  throw Object.assign(new APIError(inLanguageOf(req, reason), status, null, true), { name: 'APIError' })
}

function inLanguageOf(req: PayloadRequest, reason: Label): string {
  return req.i18n?.language === 'en' ? reason.en : reason.vi
}
