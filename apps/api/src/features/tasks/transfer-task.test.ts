import { expect, test, vi } from 'vitest'
import { openHouse } from '../../testing/open-house.ts'
import { setWorkScene, type TaskRow } from '../../testing/work-scene.ts'
import { transferTask } from './transfer-task.ts'

const house = await openHouse()
const scene = await setWorkScene(house)
const { division, office, rows, input, acting, leader } = scene

test('two tasks of one sentence that go to the same agency at once end in one successor, and the second is told why', async () => {
  const conclusion = await scene.open([{ due: '2026-03-31', parties: [{ agency: division }, { agency: office }] }])
  const tasks = await scene.tasksOf(conclusion)
  const third = await rows.agency({ name: 'Trung tâm Phục vụ hành chính công' })
  const move = (task: TaskRow) =>
    transferTask({ ...input(task, 1), leadId: `Agency:${third}`, reason: 'Đúng chức năng.' }, acting(leader))
  // nothing is written before both have looked
  const admin = await house.admin.connect()
  await admin.query('begin; lock table reform.task in share mode')
  const moves = Promise.all(tasks.map(move))
  await vi.waitFor(async () => {
    const { rowCount } = await house.admin.query(
      'select from pg_locks l join pg_database d on d.oid = l.database where d.datname = current_database() and not l.granted',
    )
    expect(rowCount).toBe(2)
  })
  await admin.query('commit')
  admin.release()
  const answers = await moves
  expect(answers.flatMap(({ problems }) => problems.map(({ code }) => code))).toEqual(['lead.hastask'])
  expect((await scene.tasksOf(conclusion)).map(({ state }) => state).sort()).toEqual([
    'ASSIGNED',
    'ASSIGNED',
    'TRANSFERRED',
  ])
})
