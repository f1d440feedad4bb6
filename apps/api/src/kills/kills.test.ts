import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, expect, test } from 'vitest'
import { verifyLedger } from '../features/tasks/verify-ledger.ts'
import { logIn } from '../testing/log-in.ts'
import { openHouse } from '../testing/open-house.ts'
import { setWorkScene } from '../testing/work-scene.ts'
import { Chance } from './chance.ts'
import { type Office, workInOffice } from './client.ts'
import { findDamage } from './find-damage.ts'
import { KilledServer } from './killed-server.ts'
import type { KnownTask } from './work.ts'

const count = Number(process.env.KILLS_COUNT ?? 20)
const seed = Number(process.env.KILLS_SEED ?? 20261128)
const isLong = process.env.KILLS_COUNT !== undefined
const clients = 6
/** Tasks worked on at a time, by all clients alike, and how many more there are for each kill. */
const inHand = 12
const spare = 6
/** A kill comes after so many answers at most, within so much time. */
const mostAnswers = 40
const longestPauseMs = 30
const longestStartMs = 5000

const house = await openHouse()
const scene = await setWorkScene(house)
const chance = new Chance(seed)
const server = await KilledServer.make(house.env)
afterAll(() => server.kill())

test(`${count} times killed in the middle of its work, the api has done what it acknowledged, once and whole`, {
  timeout: isLong ? 0 : 600_000,
}, async () => {
  const office = await openOffice()
  server.launch()
  await server.becomeReady()
  const work = Promise.all(Array.from({ length: clients }, () => workInOffice(office)))
  for (let kills = 1; kills <= count; kills++) {
    if (server.isReady) await Promise.race([work, reachAnswers(office, chance.below(mostAnswers))])
    await pause(chance.below(server.isReady ? longestPauseMs : longestStartMs / 2))
    await server.kill()
    server.launch()
    // Now and then it does not live to be ready.
    if (chance.percent(90) || kills === count) await server.becomeReady()
    if (kills % 20 === 0) say(`${kills} kills, ${office.answered.length} mutations`)
  }
  office.isClosed = true
  await work
  const { lost, half, double, done, refused } = await findDamage(house.admin, office.answered)
  const { contradictions, unanswered, happened } = office
  const slowest = Math.max(...server.starts.map(({ ms }) => ms))
  const usual = medianOf(server.starts.map(({ processorMs }) => processorMs))
  say(`${count} kills, ${done + refused} mutations, ${lost} lost, ${half} half, ${double} double
${done} done, ${refused} refused; ${unanswered} unanswered at first, ${happened} of them done or refused all the same
ready after ${slowest} ms at most, usually with ${usual} ms of the processor's time; seed ${seed}`)
  const client = await house.admin.connect()
  const ledger = await verifyLedger(client, () => {}).finally(() => client.release())
  expect(ledger).toMatchObject({ brokenEvents: 0, brokenDays: 0 })
  expect({ lost, half, double, contradictions }).toEqual({ lost: 0, half: 0, double: 0, contradictions: 0 })
  expect(unanswered).toBeGreaterThan(0)
  // Beside other tests a start takes longer, but hardly more of the processor's time.
  expect(isLong ? slowest : usual).toBeLessThan(longestStartMs)
})

async function openOffice(): Promise<Office> {
  const opened = await scene.tasks(inHand + spare * count)
  const tasks = opened.map(({ id }): KnownTask => ({ id, state: 'ASSIGNED', version: 1 }))
  const officer = () => logIn(house.admin, { role: 'AGENCY_OFFICER', agencyId: scene.division })
  const leader = await logIn(house.admin, { role: 'LEADER', agencyId: scene.committee })
  const monitor = await logIn(house.admin, { role: 'AGENCY_OFFICER', agencyId: scene.office })
  return {
    db: house.admin,
    server,
    chance,
    people: { officers: [await officer(), await officer()], leaders: [leader, monitor], otherLead: scene.committee },
    tasks: tasks.splice(0, inHand),
    spare: tasks,
    answered: [],
    unanswered: 0,
    happened: 0,
    contradictions: 0,
    isClosed: false,
  }
}

async function reachAnswers({ answered }: Office, more: number): Promise<void> {
  for (const wanted = answered.length + more; answered.length < wanted; ) await pause(1)
}

function medianOf(numbers: number[]): number {
  return numbers.sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0
}

function say(text: string): void {
  if (isLong) process.stdout.write(`${text}\n`)
}
