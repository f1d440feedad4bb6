import { addDataAndFileToRequest, type Endpoint, headersWithCors, loginOperation } from 'payload'
import { generatePayloadCookie } from 'payload/shared'
import { countTry, takeBackTry } from './limit-logins.ts'
import { takeTurns } from './take-turns.ts'

/**
 * POST /api/users/login: Payload's own, with so many wrong tries for each address, and one at a time for each person,
 * because it rewrites their whole list of sessions.
 */
export const loginEndpoint: Omit<Endpoint, 'root'> = {
  path: '/login',
  method: 'post',
  handler: async (req) => {
    await countTry(req)
    await addDataAndFileToRequest(req)
    const email = textOf(req.data?.email).trim().toLowerCase()
    const data = { email, password: textOf(req.data?.password) }
    const collection = req.payload.collections.users
    const result = await takeTurns(email, () => loginOperation({ collection, data, depth: 0, req }))
    await takeBackTry(req)
    const cookie = generatePayloadCookie({
      collectionAuthConfig: collection.config.auth,
      cookiePrefix: req.payload.config.cookiePrefix,
      token: result.token ?? '',
    })
    const headers = headersWithCors({ headers: new Headers({ 'set-cookie': cookie }), req })
    return Response.json({ message: req.t('authentication:passed'), ...result }, { headers })
  },
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
