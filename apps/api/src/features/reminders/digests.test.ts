import { expect, test } from 'vitest'
import { countStatements } from '../../testing/count-statements.ts'
import { logIn } from '../../testing/log-in.ts'
import { openHouse } from '../../testing/open-house.ts'
import { setWorkScene } from '../../testing/work-scene.ts'
import { viewerSettings } from '../../viewer-transaction.ts'
import type { Viewer } from '../auth/viewer.ts'
import { makeDigests } from './make-digests.ts'

const house = await openHouse()
const scene = await setWorkScene(house)
const login = await logIn(house.admin, { role: 'AGENCY_OFFICER', agencyId: scene.division })
const other = await logIn(house.admin, { role: 'AGENCY_OFFICER', agencyId: scene.division })
const makeOn = (day: string) => makeDigests(house.orm.em.fork(), day, async () => {})
const query = '{ viewer { digests(first: 2) { day items { kind due daysOverdue task { code title } } } } }'

test('a person reads their own digests, newest first, in one statement', async () => {
  const [late, soon] = await scene.tasksOf(
    await scene.open([
      { parties: [{ agency: scene.division }], due: '2026-03-18' },
      { parties: [{ agency: scene.division }], due: '2026-03-23' },
    ]),
  )
  for (const day of ['2026-03-18', '2026-03-19', '2026-03-20']) await makeOn(day)
  const { result, statements } = await countStatements(() => house.ask(query, {}, login.headers))
  expect(result.errors).toBeUndefined()
  expect(result.data.viewer.digests).toEqual([
    {
      day: '2026-03-20',
      items: [
        { kind: 'DUE_SOON', due: '2026-03-23', daysOverdue: null, task: { code: soon?.code, title: soon?.title } },
        { kind: 'OVERDUE', due: '2026-03-18', daysOverdue: 2, task: { code: late?.code, title: late?.title } },
      ],
    },
    {
      day: '2026-03-19',
      items: [{ kind: 'OVERDUE', due: '2026-03-18', daysOverdue: 1, task: { code: late?.code, title: late?.title } }],
    },
  ])
  // one to know who asks, one to answer
  expect(statements).toHaveLength(2)
})

test('a task whose source was withdrawn since is no longer told', async () => {
  await house.admin.query('update reform.task set origin_visible = false where lead_agency_id = $1', [scene.division])
  const { data } = await house.ask(query, {}, login.headers)
  expect(data.viewer.digests[0]).toEqual({ day: '2026-03-20', items: [] })
})

test('nobody reads the digest or the address of another, and no request writes one', async () => {
  const as = async (login: { userId: number } | null, question: string) => {
    const viewer: Viewer | null = login && {
      id: login.userId,
      role: 'AGENCY_OFFICER',
      agencyId: scene.division,
      sessionId: '',
    }
    const client = await house.admin.connect()
    try {
      await client.query('begin')
      await client.query('set local role api')
      for (const setting of Object.entries(viewerSettings(viewer))) {
        await client.query('select set_config($1, $2, true)', [...setting])
      }
      return (await client.query(question)).rows
    } finally {
      await client.query('rollback')
      client.release()
    }
  }
  const people = 'select distinct person_id from reform.digest'
  expect(await as(login, people)).toEqual([{ person_id: login.userId }])
  expect(await as(other, people)).toEqual([{ person_id: other.userId }])
  expect(await as(null, people)).toEqual([])
  expect(await as(login, 'select * from content.mailbox')).toEqual([])
  await expect(
    as(login, `insert into reform.digest (person_id, day, items) select person_id, day, items from reform.digest`),
  ).rejects.toMatchObject({ code: '42501' })
  await expect(as(login, 'select email from cms.users')).rejects.toMatchObject({ code: '42501' })
  expect(await as(login, 'update reform.digest set mailed_at = now() returning 1')).toEqual([])
})
