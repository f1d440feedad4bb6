import type { TaskState } from '@thong-suot/vocabulary'
import type pg from 'pg'
import type { Chance } from './chance.ts'
import type { KilledServer } from './killed-server.ts'
import { chooseMutation, type KnownTask, type Mutation, type People } from './work.ts'

/** A mutation with the answer it got: done, or refused for a reason. */
export interface Answered {
  readonly mutation: Mutation
  readonly refusedBy: string | undefined
}

/** What all clients share. */
export interface Office {
  readonly db: pg.Pool
  readonly server: KilledServer
  readonly people: People
  readonly chance: Chance
  /** Those that may be worked on, those that are over replaced by new ones. */
  readonly tasks: KnownTask[]
  readonly spare: KnownTask[]
  readonly answered: Answered[]
  /** How often nothing was answered, and how often what was asked had been done all the same. */
  unanswered: number
  happened: number
  /** How often one key got two answers. */
  contradictions: number
  isClosed: boolean
}

const over: readonly TaskState[] = ['COMPLETED', 'CANCELLED', 'TRANSFERRED']

/** Sends mutation after mutation until the office closes, each again and again with the same key until it is answered. */
export async function workInOffice(office: Office): Promise<void> {
  const { chance, tasks, answered } = office
  while (!office.isClosed) {
    const place = chance.below(tasks.length)
    const task = tasks[place] as KnownTask
    const mutation = chooseMutation(task, office.people, chance)
    const isTwice = chance.percent(10)
    const [answer, again] = await Promise.all([
      insist(mutation, office),
      isTwice ? insist(mutation, office) : undefined,
    ])
    if (isTwice && again !== answer) office.contradictions++
    answered.push({ mutation, refusedBy: answer })
    if (answer === undefined && mutation.expectedVersion === task.version) {
      task.version++
      task.state = mutation.to
    }
    if (over.includes(task.state) && tasks[place] === task) tasks[place] = office.spare.pop() ?? task
    if (chance.percent(5)) await repeatEarlier(office)
  }
}

/** Somebody who never saw an answer, long ago, asks again. */
async function repeatEarlier(office: Office): Promise<void> {
  const { mutation, refusedBy } = office.chance.oneOf(office.answered)
  if ((await insist(mutation, office)) !== refusedBy) office.contradictions++
}

/** The answer, however often it takes: the code of the refusal, or nothing where it was done. */
async function insist(mutation: Mutation, office: Office): Promise<string | undefined> {
  for (;;) {
    await office.server.whenReady()
    const answer = await send(mutation, office.server.url)
    if (answer) return answer.refusedBy
    office.unanswered++
    await office.server.whenReady()
    const { rowCount } = await office.db.query('select from reform.idempotency where key = $1', [mutation.key])
    if (rowCount) office.happened++
  }
}

async function send(
  { name, taskId, key, expectedVersion, person, more }: Mutation,
  url: string,
): Promise<{ refusedBy: string | undefined } | undefined> {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`
  const query = `mutation ($input: ${type}!) { ${name}(input: $input) { task { version } issues { code } } }`
  const input = { taskId: `Task:${taskId}`, idempotencyKey: key, expectedVersion, ...more }
  try {
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...person.headers },
      body: JSON.stringify({ query, variables: { input } }),
    })
    const { data } = (await response.json()) as { data?: Record<string, { issues: { code: string }[] } | null> }
    const payload = data?.[name]
    return payload ? { refusedBy: payload.issues[0]?.code } : undefined
  } catch {
    return undefined
  }
}
