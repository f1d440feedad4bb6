import { afterAll, expect, test, vi } from 'vitest'
import { countStatements } from '../../testing/count-statements.ts'
import { openHouse } from '../../testing/open-house.ts'
import { tamper } from '../../testing/tampering.ts'
import { setWorkScene } from '../../testing/work-scene.ts'
import { watchContent } from './watch-content.ts'

const house = await openHouse()
const scene = await setWorkScene(house)
await house.admin.query(`
  insert into reform.idempotency (viewer_id, key, verb, input_hash, recorded_at) values
    (1, 'an old key', 'START', 'x', now() - interval '31 days'), (1, 'a young key', 'START', 'x', now() - interval '29 days')`)
const stop = watchContent({
  evidenceFolder: house.env.EVIDENCE_DIR,
  notices: house.notices,
  orm: house.orm,
  onProblem: (problem) => {
    throw problem
  },
})
afterAll(stop)

test('a published directive opens its task within moments, since the CMS tables tell of changes', async () => {
  await new Promise((resolve) => setTimeout(resolve, 500))
  const conclusion = await scene.rows.conclusion({ directives: [{ parties: [{ agency: scene.division }] }] })
  await vi.waitFor(async () => expect(await scene.tasksOf(conclusion)).toHaveLength(1), { timeout: 5000 })
})

test('what nobody has changed is not looked through again every minute', async () => {
  // What the change above still asks for comes to an end; the watcher's own work gives it no more.
  const isQuiet = async () => {
    const { statements } = await countStatements(() => new Promise((resolve) => setTimeout(resolve, 700)))
    expect(statements).toEqual([])
  }
  await vi.waitFor(isQuiet, { timeout: 10_000 })
})

test('an idempotency key is forgotten after thirty days', async () => {
  const keys = async () => (await house.admin.query('select key from reform.idempotency')).rows
  await vi.waitFor(async () => expect(await keys()).toEqual([{ key: 'a young key' }]), { timeout: 5000 })
})

test('a day that is over gets the root of its ledger', async () => {
  const admin = await house.admin.connect()
  await admin.query('begin')
  await tamper(admin, `update reform.event set recorded_at = recorded_at - interval '2 days'`)
  await admin.query('commit')
  admin.release()
  await scene.rows.conclusion()
  const days = async () => (await house.admin.query('select from reform.day_root')).rowCount
  await vi.waitFor(async () => expect(await days()).toBe(2), { timeout: 5000 })
})
