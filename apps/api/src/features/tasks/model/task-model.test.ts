import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { logIn } from '../../../testing/log-in.ts'
import { openHouse } from '../../../testing/open-house.ts'
import { setWorkScene, type TaskRow } from '../../../testing/work-scene.ts'
import { type Command, dayFrom, foresee, type ModelTask, today } from './task-model.ts'

const house = await openHouse()
const scene = await setWorkScene(house)
const people = await Promise.all(
  (
    [
      ['AGENCY_OFFICER', scene.division],
      ['AGENCY_OFFICER', scene.division],
      ['LEADER', scene.division],
      ['AGENCY_OFFICER', scene.office],
      ['LEADER', scene.committee],
      ['LEADER', scene.committee],
      ['AGENCY_OFFICER', await scene.rows.agency()],
    ] as const
  ).map(async ([role, agencyId]) => {
    const { userId, headers } = await logIn(house.admin, { role, agencyId })
    return { id: userId, role, agencyId, headers }
  }),
)

const commands = fc.record({
  verb: fc.constantFrom(
    ...(['START', 'REPORT_PROGRESS', 'REPORT_COMPLETION', 'CONFIRM', 'RETURN'] as const),
    ...(['REQUEST_EXTENSION', 'DECIDE_EXTENSION', 'TRANSFER', 'CANCEL'] as const),
  ),
  percent: fc.constantFrom(-1, 0, 40, 100, 101),
  text: fc.oneof({ weight: 8, arbitrary: fc.constant('Đã làm.') }, { weight: 1, arbitrary: fc.constantFrom('', ' ') }),
  hasFile: fc.boolean(),
  day: fc.constantFrom('2026-03-01', dayFrom(-10), today, dayFrom(11), dayFrom(41), dayFrom(102)),
  isGranted: fc.boolean(),
  lead: fc.constantFrom(scene.division, scene.office),
  behind: fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constantFrom(1, 2) }),
})
const steps = fc.record({
  who: fc.nat(people.length - 1),
  task: fc.nat(9),
  command: commands,
  isRepeated: fc.boolean(),
})

/** A file that the person uploaded for the task. */
async function uploadFor({ id }: ModelTask, person: { id: number }): Promise<string> {
  const { rows } = await house.admin.query<{ id: string }>(
    `insert into reform.evidence (task_id, upload_key, name, mime_type, bytes, sha256, storage_key, uploaded_by, reader_agency_ids)
     values ($1, gen_random_uuid(), 'a.pdf', 'application/pdf', 1, repeat('a', 64), gen_random_uuid(), $2, '{}') returning id`,
    [id, person.id],
  )
  return `EvidenceFile:${rows[0]?.id}`
}

/** The mutation of a verb, and what it is told beside the task, the key and the version. */
function askedBy(command: Command, evidenceFiles: string[]): [mutation: string, more: object] {
  const { verb, percent, text, day, isGranted, lead } = command
  const reason = text
  const ways: Record<Command['verb'], [string, object]> = {
    START: ['startTask', {}],
    REPORT_PROGRESS: ['reportProgress', { percent, text, evidenceFiles }],
    REPORT_COMPLETION: ['reportCompletion', { deliveredOn: day, text, evidenceFiles }],
    CONFIRM: ['confirmCompletion', { waiver: text }],
    RETURN: ['returnTask', { reason }],
    REQUEST_EXTENSION: ['requestExtension', { requestedDue: day, reason }],
    DECIDE_EXTENSION: ['decideExtension', { isGranted, newDue: day, note: text }],
    TRANSFER: ['transferTask', { leadId: `Agency:${lead}`, reason }],
    CANCEL: ['cancelTask', { reason }],
  }
  return ways[verb]
}

async function send([mutation, more]: [string, object], input: object, headers: Record<string, string>) {
  const type = mutation.replace(/^./, (first) => first.toUpperCase())
  const { data } = await house.ask(
    `mutation ($input: ${type}Input!) { ${mutation}(input: $input) { issues { code } } }`,
    { input: { ...input, ...more } },
    headers,
  )
  return data[mutation].issues.map(({ code }: { code: string }) => code).join() as string
}

async function standOf(id: string) {
  const { rows } = await house.admin.query(
    `select t.state, t.version, t.current_due::text as due, t.original_due::text as "originalDue",
       t.extension_count as extensions, t.delivered_on::text as "deliveredOn",
       (select count(*)::int from reform.event e where e.task_id = t.id) as events,
       (select s.id from reform.task s where s.predecessor_id = t.id) as successor
     from reform.task t where t.id = $1`,
    [id],
  )
  return rows[0]
}

test('whatever people try, the tasks stand as the contract says, with one event for each change', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(steps, { minLength: 15, maxLength: 40, size: 'max' }), async (story) => {
      const parties = [{ agency: scene.division }, { role: 'MONITOR', agency: scene.office }]
      const conclusion = await scene.open([
        { due: dayFrom(11), parties },
        { due: dayFrom(-10), parties },
      ])
      const tasks = (await scene.tasksOf(conclusion)).map(modelOf)
      for (const { who, task: place, command, isRepeated } of story) {
        const task = tasks[place % tasks.length] as ModelTask
        const person = people[who] as (typeof people)[number]
        const input = {
          taskId: `Task:${task.id}`,
          idempotencyKey: randomUUID(),
          expectedVersion: task.version - command.behind,
        }
        const foreseen = foresee(task, person, command)
        const asked = askedBy(command, command.hasFile ? [await uploadFor(task, person)] : [])
        expect(await send(asked, input, person.headers)).toBe(foreseen)
        // the reply was lost: the same key again has no second effect
        if (isRepeated) expect(await send(asked, input, person.headers)).toBe(foreseen)
        const stand = await standOf(task.id)
        const { state, version, due, originalDue, extensions, deliveredOn } = task
        expect(stand).toMatchObject({ state, version, due, originalDue, extensions, deliveredOn, events: version })
        if (task.isMoved && !tasks.some(({ id }) => id === stand.successor))
          tasks.push(heirOf(task, stand.successor, command.lead))
      }
      await agree(conclusion, tasks)
    }),
    { seed: 20261129, numRuns: 25 },
  )
}, 120_000)

function modelOf({ id, current_due: due }: TaskRow): ModelTask {
  return {
    id,
    lead: scene.division,
    assigner: scene.committee,
    monitor: scene.office,
    state: 'ASSIGNED',
    version: 1,
    originalDue: due ?? '',
    due: due ?? '',
    extensions: 0,
    pending: null,
    reporter: null,
    deliveredOn: null,
    isProven: false,
    isMoved: false,
  }
}

function heirOf(task: ModelTask, id: string, lead: number): ModelTask {
  const fresh = {
    state: 'ASSIGNED',
    version: 1,
    pending: null,
    reporter: null,
    deliveredOn: null,
    isProven: false,
    isMoved: false,
  } as const
  return { ...task, ...fresh, id, lead }
}

/** The five counts sum to the total, the agencies to the whole; the chain holds, and completion was confirmed by another. */
async function agree(conclusion: number, tasks: readonly ModelTask[]): Promise<void> {
  const { rows: broken } = await house.admin.query(`select * from reform.broken_links()`)
  expect(broken).toEqual([])
  const { rows: figures } = await house.admin.query(
    `select total, completed_on_time + completed_late + in_progress_on_time + in_progress_overdue + no_deadline as sum,
       completed_on_time + completed_late as completed, cancelled, transferred
     from reform.completion($1, null, null, null)`,
    [conclusion],
  )
  const count = (state: string) => tasks.filter((task) => task.state === state).length
  const total = tasks.length - count('CANCELLED') - count('TRANSFERRED')
  expect(figures[0]).toEqual({
    total,
    sum: total,
    completed: count('COMPLETED'),
    cancelled: count('CANCELLED'),
    transferred: count('TRANSFERRED'),
  })
  const { rows: unconfirmed } = await house.admin.query(
    `select from reform.task t where t.state = 'COMPLETED' and not exists (
       select from reform.confirmation c where c.task_id = t.id and c.confirmed_by <> t.reported_by)`,
  )
  expect(unconfirmed).toHaveLength(0)
}
