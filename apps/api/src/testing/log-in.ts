import { createHash, randomUUID } from 'node:crypto'
import type { Role } from '@thong-suot/vocabulary'
import { SignJWT } from 'jose'
import type pg from 'pg'
import { payloadSecret } from './open-house.ts'

export interface TestLogin {
  readonly userId: number
  readonly sessionId: string
  /** The token of the CMS, as its cookie or an Authorization header carries it. */
  readonly token: string
  readonly headers: { readonly authorization: string }
}

interface Person {
  readonly name?: string
  readonly role: Role
  readonly agencyId?: number
}

/** A person with a live session, the way the CMS leaves them in its tables. */
export async function logIn(admin: pg.Pool, { name = 'Trần Thị Thử', role, agencyId }: Person): Promise<TestLogin> {
  const user = await admin.query<{ id: number }>(
    'insert into cms.users (name, role, agency_id, email) values ($1, $2, $3, $4) returning id',
    [name, role, agencyId ?? null, `${randomUUID()}@cchc.test`],
  )
  const userId = user.rows[0]?.id as number
  const sessionId = randomUUID()
  await admin.query(
    `insert into cms.users_sessions (_order, _parent_id, id, created_at, expires_at)
     values (1, $1, $2, now(), now() + interval '1 hour')`,
    [userId, sessionId],
  )
  const token = await signToken({ id: userId, collection: 'users', sid: sessionId })
  return { userId, sessionId, token, headers: { authorization: `JWT ${token}` } }
}

/** A token signed the way the CMS signs. */
export function signToken(claims: Record<string, unknown>, secret = payloadSecret): Promise<string> {
  const key = new TextEncoder().encode(createHash('sha256').update(secret).digest('hex').slice(0, 32))
  return new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).setIssuedAt().setExpirationTime('1h').sign(key)
}
