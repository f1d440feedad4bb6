import { randomUUID } from 'node:crypto'
import { extname } from 'node:path'
import type { CollectionBeforeOperationHook } from 'payload'

/** A stored file has a random name: nobody guesses the address of a picture that is not shown yet. */
export const nameFileAtRandom: CollectionBeforeOperationHook = ({ args, operation, req }) => {
  if ((operation === 'create' || operation === 'update' || operation === 'updateByID') && req.file) {
    req.file.name = `${randomUUID()}${extname(req.file.name).toLowerCase()}`
  }
  return args
}
