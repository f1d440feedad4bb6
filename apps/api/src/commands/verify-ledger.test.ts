import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { addressOfRole } from '../../../../scripts/database/prepare.mjs'
import { openHouse } from '../testing/open-house.ts'
import { tamper } from '../testing/tampering.ts'
import { setWorkScene } from '../testing/work-scene.ts'

const house = await openHouse()
const scene = await setWorkScene(house)
const owner = addressOfRole(house.env.API_DATABASE_URL, 'api_owner', 'test')

/** The command as the operator runs it: its exit code, and what it prints. */
function run(): Promise<{ code: number | null; output: string }> {
  const child = spawn(process.execPath, [fileURLToPath(new URL('verify-ledger.ts', import.meta.url))], {
    env: { ...process.env, API_OWNER_DATABASE_URL: owner },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  child.stdout.on('data', (part) => (output += part))
  return new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('close', (code) => resolve({ code, output }))
  })
}

test('the command tells how much is whole, names the first bad event, and ends with 1 where there is one', async () => {
  const task = await scene.task()
  expect(await run()).toMatchObject({
    code: 0,
    output: expect.stringContaining('1 nhiệm vụ · tasks, 1 sự kiện · events'),
  })
  const client = await house.admin.connect()
  await client.query('begin')
  await tamper(client, `update reform.event set actor_id = 7 where task_id = '${task.id}'`)
  await client.query('commit')
  client.release()
  const { code, output } = await run()
  expect(code).toBe(1)
  expect(output).toContain(`First bad event (1): ${task.code}, seq 1, OPEN (Giao nhiệm vụ), 2026-03-02`)
  expect(output).toContain('Nội dung sự kiện đã bị sửa')
  expect(output).toContain('The event was changed after it was recorded')
  expect(output).toContain('Mend nothing')
})
