import { existsSync, mkdtempSync, readFileSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { placeDatabase } from '../database/embedded.mjs'
import { findFreePort } from '../database/free-port.mjs'
import { findRunningServer, isAlive } from '../database/running-server.mjs'
import { isRunning, readLock } from '../start/lock.mjs'
import { startProduct } from '../test/running-product.mjs'

const dataFolder = process.env.DATA_DIR || mkdtempSync(join(tmpdir(), 'thong-suot-journey-'))
const port = Number(process.env.PORT) || (await findFreePort())
const lockFile = join(dataFolder, 'launcher.json')
const database = placeDatabase(dataFolder)

/** @type {ReturnType<typeof startProduct>} */
let product

beforeAll(async () => {
  product = startProduct({ dataFolder, port })
  await product.isReady()
})

afterAll(async () => {
  await product?.stop()
})

test('the first start serves portal, administration and GraphQL on one origin', async () => {
  const pages = await Promise.all(['/', '/admin/login'].map((path) => fetch(product.address + path)))
  expect(pages.map((page) => page.status)).toEqual([200, 200])
  const answer = await fetch(`${product.address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ __typename }' }),
  })
  expect(await answer.json()).toEqual({ data: { __typename: 'Query' } })
})

test('the demo logins are written for their owner only, one for each role', () => {
  const file = join(dataFolder, 'demo-logins.json')
  expect(statSync(file).mode & 0o777).toBe(0o600)
  /** @type {{ role: string, email: string, password: string }[]} */
  const logins = JSON.parse(readFileSync(file, 'utf8'))
  expect(new Set(logins.map(({ role }) => role)).size).toBe(logins.length)
  for (const { email } of logins) expect(product.output()).toContain(email)
})

test('a second start while one runs says so and changes nothing', async () => {
  const before = readLock(lockFile)
  const second = startProduct({ dataFolder, port })
  expect(await second.ended).toBe(0)
  expect(second.saysItRunsAlready()).toBe(true)
  expect(readLock(lockFile)).toEqual(before)
})

test('an app that crashes is started again', async () => {
  const before = readLock(lockFile)?.children ?? []
  process.kill(before.at(-1)?.pid ?? 0, 'SIGKILL')
  await expect.poll(() => fetch(product.address).then((page) => page.status), { timeout: 30_000 }).toBe(200)
  expect(readLock(lockFile)?.children.length).toBe(before.length)
})

test('a database server that is killed comes back at its address', async () => {
  const before = findRunningServer(database)
  process.kill(before?.pid ?? 0, 'SIGKILL')
  // The one that was killed may be there for a moment longer, and pages may be remembered: another has to have come.
  const another = () => {
    const now = findRunningServer(database)
    return now?.pid === before?.pid ? undefined : now?.port
  }
  await expect.poll(another, { timeout: 30_000 }).toBe(before?.port)
  await expect.poll(() => fetch(product.address).then((page) => page.status), { timeout: 30_000 }).toBe(200)
})

test('after a killed launcher the next start takes over its database and leaves no program behind', async () => {
  const left = readLock(lockFile)?.children ?? []
  const server = findRunningServer(database)
  await product.stop('SIGKILL')
  expect(isAlive(server?.pid ?? 0)).toBe(true)
  product = startProduct({ dataFolder, port })
  await product.isReady()
  expect(findRunningServer(database)?.pid).toBe(server?.pid)
  expect(left.filter(isRunning)).toEqual([])
})

test('resetting asks first, and does nothing while the product runs or nobody answers', async () => {
  const whileRunning = startProduct({ dataFolder, port, args: ['--reset', '--yes'] })
  expect(await whileRunning.ended).not.toBe(0)
  expect(await product.stop()).toBe(0)
  expect(findRunningServer(database)).toBeUndefined()
  expect(existsSync(lockFile)).toBe(false)
  const unanswered = startProduct({ dataFolder, port, args: ['--reset'] })
  expect(await unanswered.ended).not.toBe(0)
  expect(existsSync(join(database, 'PG_VERSION'))).toBe(true)
})
