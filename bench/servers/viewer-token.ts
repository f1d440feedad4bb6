import { createHash, createHmac, randomUUID } from 'node:crypto'
import type pg from 'pg'
import { payloadSecret } from '../databases/migrated-database.ts'

const base64 = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')

/** The token of somebody with a live session: an officer of an agency that leads tasks, signed as the CMS signs. */
export async function makeViewerToken(admin: pg.ClientBase): Promise<string> {
  const { rows } = await admin.query<{ id: number }>(
    'select lead_agency_id as id from reform.task order by code limit 1',
  )
  const id = rows[0]?.id ?? 1
  const sid = randomUUID()
  await admin.query(
    `insert into cms.users_sessions (_order, _parent_id, id, created_at, expires_at)
     values (1, $1, $2, now(), now() + interval '1 day')`,
    [id, sid],
  )
  const now = Math.floor(Date.now() / 1000)
  const claims = { id, collection: 'users', sid, iat: now, exp: now + 86_400 }
  const content = `${base64({ alg: 'HS256', typ: 'JWT' })}.${base64(claims)}`
  const key = createHash('sha256').update(payloadSecret).digest('hex').slice(0, 32)
  return `${content}.${createHmac('sha256', key).update(content).digest('base64url')}`
}
