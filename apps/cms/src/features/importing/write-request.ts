import type { Payload } from 'payload'
import type { User } from '../../payload-types.ts'

/** Everything an import reads and writes goes through these options: one person, access on, one transaction. */
export interface TransactionalRequest {
  payload: Payload
  options: {
    user: User & { collection: 'users' }
    overrideAccess: false
    locale: 'vi'
    depth: 0
    req: { transactionID: number | string }
  }
}

/** Does the work in one transaction as this person: either everything is saved or nothing. */
export async function writeAs<Result>(
  payload: Payload,
  user: User,
  work: (request: TransactionalRequest) => Promise<Result>,
): Promise<Result> {
  const transactionID = await payload.db.beginTransaction()
  if (transactionID === null) throw new Error('The database gave no transaction')
  const options = {
    user: { ...user, collection: 'users' as const },
    overrideAccess: false as const,
    locale: 'vi' as const,
    depth: 0 as const,
    req: { transactionID },
  }
  try {
    const result = await work({ payload, options })
    await payload.db.commitTransaction(transactionID)
    return result
  } catch (problem) {
    await payload.db.rollbackTransaction(transactionID)
    throw problem
  }
}
