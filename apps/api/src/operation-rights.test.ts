import { randomUUID } from 'node:crypto'
import { type Role, roleKeys, type TaskVerb } from '@thong-suot/vocabulary'
import { expect, test } from 'vitest'
import { type EdgeParty, edges } from './features/tasks/edges.ts'
import { makeSchema } from './schema.ts'
import { logIn } from './testing/log-in.ts'
import { openHouse } from './testing/open-house.ts'
import { setWorkScene, type TaskRow } from './testing/work-scene.ts'

const schema = makeSchema()
const house = await openHouse()
const scene = await setWorkScene(house)

/** What everybody may ask; views and row policies decide what is in the answer. */
const asked = [
  'agencies agency article articles commendation commendations conclusion conclusions departed document documents',
  'dossierStatistics dossierStatisticsBySlug footerPages indexResult indexResults indexScores node page pages plan plans',
  'procedureFields procedureNotice procedureNotices scoreboard search sections site task tasks viewer',
].flatMap((line) => line.split(' '))
const heard = ['taskChanged']
/** What is done, by which verb the edges know it, and what it needs to be told. */
const done: Record<string, { verb: TaskVerb; more?: object }> = {
  startTask: { verb: 'START' },
  reportProgress: { verb: 'REPORT_PROGRESS', more: { percent: 10, text: 'Đang làm.' } },
  reportCompletion: { verb: 'REPORT_COMPLETION', more: { deliveredOn: '2026-03-18', text: 'Đã xong.' } },
  confirmCompletion: { verb: 'CONFIRM', more: { waiver: 'Đã kiểm tra.' } },
  returnTask: { verb: 'RETURN', more: { reason: 'Thiếu phụ lục.' } },
  requestExtension: { verb: 'REQUEST_EXTENSION', more: { requestedDue: '2999-12-31', reason: 'Chờ số liệu.' } },
  decideExtension: { verb: 'DECIDE_EXTENSION', more: { isGranted: true, newDue: '2999-12-31', note: 'Đồng ý.' } },
  transferTask: { verb: 'TRANSFER', more: { leadId: `Agency:${scene.committee}`, reason: 'Đúng chức năng.' } },
  cancelTask: { verb: 'CANCEL', more: { reason: 'Không còn cần.' } },
}

/** What is done out of a document, where there is no task yet. */
const given = ['assignTask']
/** What is done with all tasks of a conclusion or plan at once, by the newsroom. */
const settling = 'settleTasks'
/** What a person does for themselves; who may is tested beside it. */
const own = ['follow', 'unfollow']

test('every operation of the schema is declared', () => {
  expect(Object.keys(schema.getQueryType()?.getFields() ?? {}).sort()).toEqual([...asked].sort())
  const changes = [...given, ...Object.keys(done), settling, ...own].sort()
  expect(Object.keys(schema.getMutationType()?.getFields() ?? {}).sort()).toEqual(changes)
  expect(Object.keys(schema.getSubscriptionType()?.getFields() ?? {}).sort()).toEqual(heard)
})

const strange = await scene.rows.agency({ name: 'Cơ quan ngoài cuộc' })
const helping = await scene.rows.agency({ name: 'Cơ quan phối hợp' })
const places: Record<Exclude<EdgeParty, 'NEWSROOM'> | 'COORDINATE' | 'NONE', number> = {
  LEAD: scene.division,
  ASSIGNER: scene.committee,
  MONITOR: scene.office,
  COORDINATE: helping,
  NONE: strange,
}
const parties = [
  { agency: scene.division },
  { role: 'MONITOR', agency: scene.office },
  { role: 'COORDINATE', agency: helping },
]

const logins = new Map<string, Record<string, string>>()
async function headersOf(role: Role, place: keyof typeof places) {
  const who = `${role} ${place}`
  const known = logins.get(who) ?? (await logIn(house.admin, { role, agencyId: places[place] })).headers
  logins.set(who, known)
  return known
}

async function openTask(from: string): Promise<TaskRow> {
  const [task] = (await scene.tasksOf(await scene.open([{ due: '2026-03-31', parties }]))) as [TaskRow]
  if (from === 'REPORTED') await act('reportCompletion', task, 1, await headersOf('AGENCY_OFFICER', 'LEAD'))
  return { ...task, version: from === 'REPORTED' ? 2 : 1 }
}

async function act(name: string, task: TaskRow, expectedVersion: number, headers = {}): Promise<string[]> {
  const type = `${name.slice(0, 1).toUpperCase()}${name.slice(1)}Input`
  const question = `mutation ($input: ${type}!) { ${name}(input: $input) { issues { code } } }`
  const input = { taskId: `Task:${task.id}`, idempotencyKey: randomUUID(), expectedVersion, ...done[name]?.more }
  const { data, errors } = await house.ask(question, { input }, headers)
  if (errors) return [JSON.stringify(errors)]
  return data[name].issues.map(({ code }: { code: string }) => code)
}

for (const [name, { verb }] of Object.entries(done)) {
  const from = edges.find((edge) => edge.verb === verb)?.from ?? 'ASSIGNED'
  test(`${name} is refused to a visitor and to every role and agency but those of the edges`, async () => {
    let task = await openTask(from)
    expect(await act(name, task, task.version)).toEqual(['viewer.required'])
    for (const role of roleKeys) {
      for (const place of Object.keys(places) as (keyof typeof places)[]) {
        const isAllowed = edges.some((edge) => edge.verb === verb && edge.role === role && edge.party === place)
        const codes = await act(name, task, task.version, await headersOf(role, place))
        expect([role, place, codes]).toEqual([role, place, isAllowed ? [] : ['task.forbidden']])
        if (isAllowed) task = await openTask(from)
      }
    }
  })
}

test('assignTask is refused to a visitor and to every role and agency but leaders of the issuer', async () => {
  const document = await scene.rows.document({ agency: scene.committee, issuedOn: '2026-03-02' })
  const assign = async (headers = {}) => {
    const question =
      'mutation ($input: AssignTaskInput!) { assignTask(input: $input) { task { code } issues { code } } }'
    const input = {
      ...{
        idempotencyKey: randomUUID(),
        documentId: `Document:${document}`,
        sentence: randomUUID(),
        due: '2026-03-31',
      },
      ...{ leadId: `Agency:${scene.division}`, audience: 'PUBLIC' },
    }
    const { task, issues } = (await house.ask(question, { input }, headers)).data.assignTask
    return [task !== null, ...issues.map(({ code }: { code: string }) => code)]
  }
  expect(await assign()).toEqual([false, 'viewer.required'])
  for (const role of roleKeys) {
    for (const place of Object.keys(places) as (keyof typeof places)[]) {
      const isAllowed = role === 'LEADER' && place === 'ASSIGNER'
      const answer = await assign(await headersOf(role, place))
      expect([role, place, answer]).toEqual([role, place, isAllowed ? [true] : [false, 'assign.forbidden']])
    }
  }
})

test('an internal task is seen by the agencies concerned and by those who see all, whatever is asked', async () => {
  const conclusion = await scene.open([{ due: '2026-03-31', parties }], { audience: 'INTERNAL' })
  const [task] = (await scene.tasksOf(conclusion)) as [TaskRow]
  const question = `{ task(id: "Task:${task.id}") { code } node(id: "Task:${task.id}") { id }
    tasks(first: 100) { totalCount edges { node { code } } } scoreboard(groupBy: AGENCY) { total { total } } }`
  const { data: visitor } = await house.ask(question)
  expect([visitor.task, visitor.node]).toEqual([null, null])
  for (const role of roleKeys) {
    for (const place of Object.keys(places) as (keyof typeof places)[]) {
      const { data } = await house.ask(question, {}, await headersOf(role, place))
      const isSeen = place !== 'NONE' || role === 'MANAGING_EDITOR' || role === 'ADMINISTRATOR'
      expect([role, place, data.task, data.node !== null]).toEqual([
        role,
        place,
        isSeen ? { code: task.code } : null,
        isSeen,
      ])
      const extra = isSeen ? 1 : 0
      expect([role, place, data.tasks.totalCount]).toEqual([role, place, visitor.tasks.totalCount + extra])
      expect(data.scoreboard.total.total).toBe(visitor.scoreboard.total.total + extra)
    }
  }
})

test('settleTasks is refused to a visitor and to all who may not withdraw, of whatever agency they are', async () => {
  const question = `mutation ($input: SettleTasksInput!) { settleTasks(input: $input) { settledCount issues { code } } }`
  const settle = async (headers = {}) => {
    const conclusion = await scene.open([{ due: '2026-03-31', parties }], { audience: 'INTERNAL' })
    const input = { sourceId: `Conclusion:${conclusion}`, idempotencyKey: randomUUID(), reason: 'Ban hành nhầm.' }
    const { settledCount, issues } = (await house.ask(question, { input }, headers)).data.settleTasks
    const states = (await scene.tasksOf(conclusion)).map(({ state }) => state)
    return [settledCount, issues.map(({ code }: { code: string }) => code), states]
  }
  expect(await settle()).toEqual([0, ['viewer.required'], ['ASSIGNED']])
  for (const role of roleKeys) {
    const isAllowed = edges.some((edge) => edge.verb === 'SETTLE' && edge.role === role)
    const answer = isAllowed ? [1, [], ['CANCELLED']] : [0, ['settle.forbidden'], ['ASSIGNED']]
    for (const place of Object.keys(places) as (keyof typeof places)[]) {
      expect([role, place, ...(await settle(await headersOf(role, place)))]).toEqual([role, place, ...answer])
    }
  }
})
