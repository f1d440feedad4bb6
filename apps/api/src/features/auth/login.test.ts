import { expect, test } from 'vitest'
import { countStatements } from '../../testing/count-statements.ts'
import { logIn, signToken } from '../../testing/log-in.ts'
import { openHouse, publicOrigin } from '../../testing/open-house.ts'

const { admin, ask } = await openHouse()
const who = '{ viewer { name role agency { slug } can { writeContent publish workOnTasks administer } } }'

test('a visitor is nobody', async () => {
  expect((await ask(who)).data).toEqual({ viewer: null })
})

test('a login of the CMS is known by its header and by its cookie, with the role the database gives', async () => {
  const { token, headers, userId } = await logIn(admin, { name: 'Lê Văn Xuất', role: 'PUBLISHER' })
  const viewer = {
    name: 'Lê Văn Xuất',
    role: 'PUBLISHER',
    agency: null,
    can: { writeContent: true, publish: true, workOnTasks: false, administer: false },
  }
  expect((await ask(who, {}, headers)).data).toEqual({ viewer })
  expect((await ask(who, {}, { cookie: `lang=vi; payload-token=${token}` })).data).toEqual({ viewer })
  await admin.query(`update cms.users set role = 'CONTRIBUTOR' where id = $1`, [userId])
  expect((await ask(who, {}, headers)).data.viewer.can.publish).toBe(false)
})

test('a revoked, expired or disabled session is a visitor at once', async () => {
  const seen = async (headers: Record<string, string>) => (await ask('{ viewer { name } }', {}, headers)).data.viewer
  const revoked = await logIn(admin, { role: 'EDITOR' })
  expect(await seen(revoked.headers)).not.toBeNull()
  await admin.query('delete from cms.users_sessions where id = $1', [revoked.sessionId])
  expect(await seen(revoked.headers)).toBeNull()
  const expired = await logIn(admin, { role: 'EDITOR' })
  await admin.query(`update cms.users_sessions set expires_at = now() where id = $1`, [expired.sessionId])
  expect(await seen(expired.headers)).toBeNull()
  const disabled = await logIn(admin, { role: 'EDITOR' })
  await admin.query('update cms.users set enabled = false where id = $1', [disabled.userId])
  expect(await seen(disabled.headers)).toBeNull()
})

test('a token that is forged, of another collection or of another person is nobody', async () => {
  const { userId, sessionId } = await logIn(admin, { role: 'ADMINISTRATOR' })
  const other = await logIn(admin, { role: 'CONTRIBUTOR' })
  const claims = { id: userId, collection: 'users', sid: sessionId }
  const tokens = [
    'no.token',
    await signToken(claims, 'another secret'),
    await signToken({ ...claims, collection: 'machines' }),
    await signToken({ ...claims, id: other.userId }),
    await signToken({ ...claims, sid: `${sessionId}'` }),
  ]
  for (const token of tokens) {
    expect((await ask(who, {}, { authorization: `JWT ${token}` })).data).toEqual({ viewer: null })
  }
})

test('a mutation by cookie has to come from a page of this site', async () => {
  const { token, headers } = await logIn(admin, { role: 'AGENCY_OFFICER' })
  const start = `mutation { startTask(input: { taskId: "Task:x", idempotencyKey: "k", expectedVersion: 1 }) { issues { code } } }`
  const cookie = `payload-token=${token}`
  for (const origin of [undefined, 'https://evil.test', 'null', `${publicOrigin}.evil.test`]) {
    const { status, errors } = await ask(start, {}, { cookie, ...(origin && { origin }) })
    expect(status).toBe(403)
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN', reason: 'ORIGIN' })
  }
  expect((await ask(start, {}, { cookie, origin: publicOrigin })).data.startTask.issues).toHaveLength(1)
  expect((await ask(start, {}, headers)).data.startTask.issues).toHaveLength(1)
})

test('a query of a login is one statement beside the look at its session', async () => {
  const { headers } = await logIn(admin, { role: 'EDITOR' })
  const { statements } = await countStatements(() => ask('{ viewer { name } articles { totalCount } }', {}, headers))
  expect(statements).toHaveLength(2)
  const visit = await countStatements(() =>
    ask('{ sections { slug articles { totalCount } } articles { totalCount } }'),
  )
  expect(visit.statements).toHaveLength(1)
})
