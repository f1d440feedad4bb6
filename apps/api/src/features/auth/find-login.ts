import { createHash } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import type { Role } from '@thong-suot/vocabulary'
import { errors, jwtVerify } from 'jose'
import type pg from 'pg'
import type { Viewer } from './viewer.ts'

/** Who is logged in, and how the request says so. */
export interface Login {
  readonly viewer: Viewer
  readonly by: 'cookie' | 'header'
}

export type FindLogin = (headers: IncomingHttpHeaders) => Promise<Login | null>

const liveSession = `
  select session_id as "sessionId", user_id as id, role, agency_id as "agencyId" from content.session
  where session_id = $1 and user_id = $2 and expires_at > now() and enabled`

/** Logins are made by the CMS: its token names a session, and only the live row says who that is and what they may. */
export function loginFinder(pool: pg.Pool, payloadSecret: string): FindLogin {
  const key = new TextEncoder().encode(createHash('sha256').update(payloadSecret).digest('hex').slice(0, 32))
  return async (headers) => {
    const presented = presentedToken(headers)
    const claims = presented && (await readClaims(presented.token, key))
    if (!claims) return null
    const { rows } = await pool.query<Omit<Viewer, 'role'> & { role: Role }>(liveSession, [claims.session, claims.user])
    return rows[0] ? { viewer: rows[0], by: presented.by } : null
  }
}

function presentedToken(headers: IncomingHttpHeaders): { token: string; by: Login['by'] } | null {
  const [, inHeader] = /^JWT (\S+)$/.exec(headers.authorization ?? '') ?? []
  if (inHeader) return { token: inHeader, by: 'header' }
  const [, inCookie] = /(?:^|;\s*)payload-token=([^;\s]+)/.exec(headers.cookie ?? '') ?? []
  return inCookie ? { token: inCookie, by: 'cookie' } : null
}

async function readClaims(token: string, key: Uint8Array): Promise<{ session: string; user: number } | null> {
  try {
    const { payload } = await jwtVerify(token, key, { algorithms: ['HS256'] })
    const { id, collection, sid } = payload
    const isLogin = collection === 'users' && typeof sid === 'string' && Number.isInteger(id)
    return isLogin ? { session: sid, user: id as number } : null
  } catch (error) {
    // A token that is forged, expired or no token at all is a visitor's, not a fault.
    if (error instanceof errors.JOSEError) return null
    throw error
  }
}
