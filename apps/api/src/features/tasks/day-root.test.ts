import { createHash } from 'node:crypto'
import { afterAll, expect, test } from 'vitest'
import { openHouse } from '../../testing/open-house.ts'
import { agree, rehash, tamper } from '../../testing/tampering.ts'
import { setWorkScene, type TaskRow } from '../../testing/work-scene.ts'
import { sealDays } from './seal-days.ts'
import { startTask } from './start-task.ts'
import { verifyLedger } from './verify-ledger.ts'

const house = await openHouse()
const scene = await setWorkScene(house)
const [first, second] = (await scene.tasks(2)) as [TaskRow, TaskRow]
for (const task of [first, second]) await startTask(scene.input(task, 1), scene.acting(scene.officer, '2026-03-05'))
const admin = await house.admin.connect()
afterAll(() => admin.release())

const seal = () => sealDays(house.orm.em.fork())
const daysAgo = async (...days: number[]): Promise<string[]> =>
  (await admin.query('select array(select (reform.today() - n)::text from unnest($1::int[]) n) as days', [days]))
    .rows[0].days

/** As if tasks had been opened and started so many days ago, with no day sealed since. */
async function recordAgo(opened: number, started: number): Promise<void> {
  await admin.query('begin')
  await tamper(
    admin,
    'truncate reform.day_root',
    `update reform.event set recorded_at = (reform.today() - case seq when 1 then ${opened} else ${started} end)::timestamp
       at time zone 'Asia/Ho_Chi_Minh' + interval '23 hours 59 minutes 59 seconds'`,
    rehash,
  )
  await admin.query('commit')
}

/** Does something, tells what came of it, and takes it back. */
async function takenBack<Result>(work: () => Promise<Result>): Promise<Result> {
  await admin.query('begin')
  try {
    return await work()
  } finally {
    await admin.query('rollback')
  }
}

const verify = () => verifyLedger(admin, () => {})
const findAfter = (...statements: string[]) =>
  takenBack(async () => {
    await tamper(admin, ...statements)
    return verify()
  })

test('days that were missed get their roots, the oldest first, none before the first event and none for today', async () => {
  await recordAgo(14, 2)
  expect(await seal()).toEqual(await daysAgo(14, 13, 12, 11, 10, 9, 8, 7, 6, 5))
  expect(await seal()).toEqual(await daysAgo(4, 3, 2, 1))
  expect(await seal()).toEqual([])
})

test('a root is the hash over the last hash of each task by the end of the day', async () => {
  await recordAgo(3, 2)
  await seal()
  const { rows } = await admin.query('select seq, hash from reform.event order by task_id')
  const rootAt = (seq: number) =>
    createHash('sha256')
      .update(
        rows
          .filter((event) => event.seq === seq)
          .map(({ hash }) => hash)
          .join(''),
      )
      .digest('hex')
  const roots = await admin.query('select day::text, root, heads from reform.day_root order by day')
  const [third, before, yesterday] = await daysAgo(3, 2, 1)
  expect(roots.rows).toEqual([
    { day: third, root: rootAt(1), heads: 2 },
    { day: before, root: rootAt(2), heads: 2 },
    { day: yesterday, root: rootAt(2), heads: 2 },
  ])
  expect(await verify()).toMatchObject({
    days: 3,
    brokenEvents: 0,
    brokenDays: 0,
    latest: { day: yesterday, root: rootAt(2) },
  })
})

test('nothing is sealed before anything was recorded', async () => {
  const { rows } = await takenBack(async () => {
    await tamper(admin, 'truncate reform.day_root', 'delete from reform.event')
    return admin.query('select reform.seal_day() as day')
  })
  expect(rows).toEqual([{ day: null }])
  await recordAgo(0, 0)
  expect(await seal()).toEqual([])
})

test('no more than four hundred days are made up, and that is no fault', async () => {
  await recordAgo(1000, 900)
  await admin.query(`insert into reform.day_root select * from reform.roots_of(array[reform.today() - 800])`)
  expect((await seal())[0]).toBe((await daysAgo(400))[0])
  expect(await verify()).toMatchObject({ days: 11, brokenDays: 0 })
})

test('of many that seal at once, one makes the roots', async () => {
  await recordAgo(8, 2)
  // All connections are open, so that none comes late.
  await Promise.all(Array.from({ length: 8 }, () => house.orm.em.fork().execute('select pg_sleep(0.2)')))
  const sealed = (await Promise.all(Array.from({ length: 8 }, seal))).flat()
  while ((await seal()).length > 0);
  expect(new Set(sealed).size).toBe(sealed.length)
  expect((await admin.query('select from reform.day_root')).rowCount).toBe(8)
})

test('while an event is being written no day is sealed, since it may belong to that day', async () => {
  await recordAgo(2, 1)
  const sealed = await takenBack(async () => {
    await admin.query(`select reform.append_event($1, 'HIDE', reform.today(), null, null, '{}')`, [first.id])
    return seal()
  })
  expect(sealed).toEqual([])
  expect(await seal()).toHaveLength(2)
})

test('a clock that was set back adds nothing to a day that has its root', async () => {
  const { brokenDays } = await takenBack(async () => {
    await admin.query('insert into reform.day_root select * from reform.roots_of(array[reform.today()])')
    await admin.query(`select reform.append_event($1, 'HIDE', reform.today(), null, null, '{}')`, [first.id])
    return verify()
  })
  expect(brokenDays).toBe(0)
})

test('a chain that was rewritten so that it agrees with itself is found by the first root it changed', async () => {
  await recordAgo(5, 3)
  await seal()
  const [opened, started] = await daysAgo(5, 3)
  const rewritten = `update reform.event set occurred_on = '2026-03-04' where task_id = '${first.id}' and seq = 2`
  const ofFirst = (table: string, column: string) => `delete from reform.${table} where ${column} = '${first.id}'`
  const untouched = { brokenEvents: 0 }
  expect(await findAfter(rewritten, rehash, agree)).toMatchObject({
    ...untouched,
    brokenDays: 3,
    firstDay: { day: started, reason: 'root' },
  })
  expect(await findAfter(ofFirst('event', 'task_id'), ofFirst('task', 'id'))).toMatchObject({
    ...untouched,
    firstDay: { day: opened, reason: 'root' },
  })
  expect(
    await findAfter(`update reform.event set recorded_at = recorded_at - interval '1 day' where seq = 2`, rehash),
  ).toMatchObject({
    ...untouched,
    brokenDays: 4,
  })
})

test('a root that was changed or removed is found', async () => {
  await recordAgo(5, 3)
  await seal()
  const [changed, later] = await daysAgo(3, 2)
  const where = `where day = '${changed}'`
  expect((await findAfter(`update reform.day_root set root = repeat('0', 64) ${where}`)).firstDay).toEqual({
    day: changed,
    reason: 'root',
  })
  expect((await findAfter(`update reform.day_root set heads = 1 ${where}`)).firstDay).toEqual({
    day: changed,
    reason: 'root',
  })
  expect((await findAfter(`delete from reform.day_root ${where}`)).firstDay).toEqual({ day: later, reason: 'missing' })
})

test('nobody who works with the ledger can write, change or remove a root', async () => {
  await recordAgo(2, 1)
  await seal()
  for (const statement of [
    `insert into reform.day_root select day - 10, root, heads from reform.day_root`,
    'update reform.day_root set heads = heads',
    'delete from reform.day_root',
  ]) {
    await expect(house.orm.em.fork().execute(statement)).rejects.toThrow('permission denied')
  }
  for (const statement of [
    'update reform.day_root set heads = heads',
    'delete from reform.day_root',
    'truncate reform.day_root',
  ]) {
    await expect(house.admin.query(statement)).rejects.toThrow('append-only')
  }
})
