import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '../../commands/demo/days.ts'
import { logIn } from '../../testing/log-in.ts'
import { openHouse } from '../../testing/open-house.ts'
import { setWorkScene } from '../../testing/work-scene.ts'
import { type AssignTaskInput, assignTask } from './assign-task.ts'
import { startTask } from './start-task.ts'
import { transferTask } from './transfer-task.ts'

const house = await openHouse()
const scene = await setWorkScene(house)
const { rows, committee, office, division, leader, officer } = scene
const sentence = 'Giao Phòng Kinh tế rà soát thủ tục đất đai, báo cáo trước ngày 20/3/2026.'
const issued = '2026-03-02'
const newDocument = (more = {}) => rows.document({ agency: committee, issuedOn: issued, ...more })
const asked = (document: number, more: Partial<AssignTaskInput> = {}): AssignTaskInput => ({
  idempotencyKey: randomUUID(),
  documentId: `Document:${document}`,
  sentence,
  leadId: `Agency:${division}`,
  coordinatingIds: [],
  monitoringIds: [`Agency:${office}`],
  due: '2026-03-19',
  audience: 'PUBLIC',
  ...more,
})
const assign = (input: AssignTaskInput, viewer = leader) => assignTask(input, scene.acting(viewer))
const codesOf = async (input: AssignTaskInput, viewer = leader) =>
  (await assign(input, viewer)).problems.map(({ field, code }) => [field, code])
const historyOf = async (id: string | undefined, headers = {}) =>
  (await house.ask(`{ task(id: "${id}") { history { verb actor } } }`, {}, headers)).data.task?.history

test('a leader of the issuer gives a task out of a document, with its sentence, and the lead starts it', async () => {
  const document = await newDocument()
  const outcome = await assign(asked(document, { coordinatingIds: [`Agency:${committee}`], area: 'MODERNISATION' }))
  expect(outcome.problems).toEqual([])
  const { data } = await house.ask(
    `query ($id: ID!) {
      task(id: $id) {
        title sentence assignedOn currentDue state lead { id } assigner { id } coordinating { id } monitoring { id }
        areas { key } document { id tasks { id } } conclusion { id } plan { id } directive { key } planItem { key }
      }
    }`,
    { id: outcome.taskId },
  )
  expect(data.task).toEqual({
    ...{ title: sentence, sentence, assignedOn: issued, currentDue: '2026-03-19', state: 'ASSIGNED' },
    ...{ lead: { id: `Agency:${division}` }, assigner: { id: `Agency:${committee}` } },
    ...{ coordinating: [{ id: `Agency:${committee}` }], monitoring: [{ id: `Agency:${office}` }] },
    areas: [{ key: 'MODERNISATION' }],
    document: { id: `Document:${document}`, tasks: [{ id: outcome.taskId }] },
    ...{ conclusion: null, plan: null, directive: null, planItem: null },
  })
  const start = { taskId: outcome.taskId ?? '', idempotencyKey: randomUUID(), expectedVersion: 1 }
  expect((await startTask(start, scene.acting(officer))).problems).toEqual([])
})

test('the ledger keeps who gave it; the reconciler never touches it', async () => {
  const { headers, userId } = await logIn(house.admin, { role: 'LEADER', agencyId: committee, name: 'Bà Khuê' })
  const outcome = await assign(asked(await newDocument()), { ...leader, id: userId })
  expect(await scene.reconcile()).toBe(0)
  expect(await historyOf(outcome.taskId, headers)).toEqual([{ verb: 'OPEN', actor: 'Bà Khuê' }])
})

test('sent twice it is given once; another key for the same sentence and lead is refused while it is open', async () => {
  const document = await newDocument()
  const input = asked(document)
  const outcomes = await Promise.all([assign(input), assign(input), assign(input)])
  expect(new Set(outcomes.map(({ taskId }) => taskId)).size).toBe(1)
  const others = await Promise.all([codesOf(asked(document)), codesOf(asked(document))])
  expect(others).toEqual([[['sentence', 'task.duplicate']], [['sentence', 'task.duplicate']]])
  expect(await codesOf(asked(document, { leadId: `Agency:${office}` }))).toEqual([])
  const transfer = { taskId: outcomes[0]?.taskId ?? '', idempotencyKey: randomUUID(), expectedVersion: 1 }
  const toOffice = { ...transfer, leadId: `Agency:${office}`, reason: 'Đúng chức năng.' }
  expect((await transferTask(toOffice, scene.acting(leader))).problems).toEqual([
    { field: 'leadId', code: 'lead.hastask' },
  ])
})

test('everything that is wrong is told at once, beside its field', async () => {
  const ended = await rows.agency({ validTo: '2026-03-10' })
  const founded = await rows.agency({ validFrom: '2026-03-03' })
  const document = await newDocument()
  expect(
    await codesOf(
      asked(document, {
        ...{ sentence: '  ', due: '2026-03-01', leadId: `Agency:${founded}`, deliverable: 'x'.repeat(5001) },
        ...{ coordinatingIds: [`Agency:${ended}`], monitoringIds: ['Agency:999999'] },
      }),
    ),
  ).toEqual([
    ['sentence', 'sentence.required'],
    ['deliverable', 'text.toolong'],
    ['due', 'due.beforeassignment'],
    ['leadId', 'lead.notvalid'],
    ['coordinatingIds', 'agency.notvalid'],
    ['monitoringIds', 'agency.notvalid'],
  ])
  expect(await codesOf(asked(document, { coordinatingIds: [`Agency:${division}`] }))).toEqual([
    ['coordinatingIds', 'coordinating.lead'],
  ])
  const many = Array.from({ length: 51 }, () => `Agency:${office}`)
  expect(await codesOf(asked(document, { monitoringIds: many }))).toEqual([['monitoringIds', 'agency.toomany']])
})

test('only a published document with its day of issue and issuer gives tasks, and only to leaders of the issuer', async () => {
  const refusalOf = async (document: number, viewer = leader) => (await codesOf(asked(document), viewer))[0]?.[1]
  expect(await refusalOf(await newDocument({ status: 'draft' }))).toBe('document.notfound')
  expect(await refusalOf(await newDocument({ issuedOn: undefined }))).toBe('document.noday')
  expect(await refusalOf(await newDocument({ agency: division }))).toBe('assign.forbidden')
  expect(await refusalOf(await newDocument({ agency: undefined }))).toBe('assign.forbidden')
  const secret = await newDocument()
  await rows.change('documents', secret, { secrecy_mark: 'MAT' })
  expect(await refusalOf(secret)).toBe('document.notfound')
  expect(await refusalOf(await newDocument(), officer)).toBe('assign.forbidden')
  expect(await refusalOf(await newDocument(), scene.editor)).toBe('assign.forbidden')
})

test('a document tells whether its viewer may assign tasks from it', async () => {
  const slug = 'van-ban-giao-viec'
  await newDocument({ slug })
  const question = `{ document(slug: "${slug}") { viewerCan { assignTask } } }`
  const { headers } = await logIn(house.admin, { role: 'LEADER', agencyId: committee })
  const { headers: other } = await logIn(house.admin, { role: 'LEADER', agencyId: division })
  const told = async (by = {}) => (await house.ask(question, {}, by)).data.document.viewerCan.assignTask
  expect([await told(headers), await told(other), await told()]).toEqual([true, false, false])
})

test('the row policy refuses a task that the viewer may not give, whatever the code in front of it says', async () => {
  const document = await newDocument({ agency: division })
  const client = await house.admin.connect()
  try {
    await client.query('begin')
    await client.query('set local role api')
    await client.query(
      `select set_config('reform.viewer_id', $1, true), set_config('reform.viewer_role', 'LEADER', true),
         set_config('reform.viewer_agency', $2, true)`,
      [String(leader.id), String(committee)],
    )
    const insert = client.query(
      `insert into reform.task (code, origin_key, document_id, sentence, named_lead_id, lead_agency_id, reader_agency_ids, title,
         assigned_on, audience, source_digest)
       values ('NV-X', 'x', $1, 'x', $2, $2, '{}', 'x', '2026-03-02', 'PUBLIC', 'x')`,
      [document, committee],
    )
    await expect(insert).rejects.toThrow('row-level security')
  } finally {
    await client.query('rollback')
    client.release()
  }
})

test('it is hidden while its document is not published, and nothing else of it changes', async () => {
  const document = await newDocument()
  const { taskId } = await assign(asked(document))
  await rows.change('documents', document, { _status: 'draft' })
  expect(await scene.reconcile()).toBe(1)
  expect(await historyOf(taskId)).toBeUndefined()
  await rows.change('documents', document, { _status: 'published' })
  expect(await scene.reconcile()).toBe(1)
  expect((await historyOf(taskId)).map(({ verb }: { verb: string }) => verb)).toEqual(['OPEN', 'HIDE', 'SHOW'])
  expect(await scene.reconcile()).toBe(0)
})

test('a task of an internal document is internal, and becomes so when its document does', async () => {
  const internal = await newDocument({ audience: 'INTERNAL' })
  expect(await codesOf(asked(internal))).toEqual([['audience', 'audience.internal']])
  expect(await codesOf(asked(internal, { audience: 'INTERNAL' }))).toEqual([])
  const document = await newDocument()
  const { taskId } = await assign(asked(document))
  await rows.change('documents', document, { audience: 'INTERNAL' })
  expect(await scene.reconcile()).toBe(1)
  expect(await historyOf(taskId)).toBeUndefined()
})

test('sums over agencies and areas hold what was entered by hand; sums over conclusions and plans leave it out', async () => {
  const totalOf = async (groupBy: string, asOf?: string) => {
    const { data } = await house.ask(
      `query ($asOf: Date) { scoreboard(groupBy: ${groupBy}, asOf: $asOf) { total { total } rows { completion { total } } } }`,
      { asOf },
    )
    return data.scoreboard.rows.reduce(
      (sum: number, row: { completion: { total: number } }) => sum + row.completion.total,
      0,
    )
  }
  const groups = ['AGENCY', 'AREA', 'CONCLUSION', 'PLAN']
  const totals = async (asOf?: string) => Promise.all(groups.map((group) => totalOf(group, asOf)))
  const [now, then] = [await totals(), await totals('2026-03-20')]
  await assign(asked(await newDocument(), { area: 'DIRECTION' }))
  await assign(asked(await newDocument()))
  expect(await totals()).toEqual([now[0] + 2, now[1] + 2, now[2], now[3]])
  expect(await totals('2026-03-20')).toEqual([then[0] + 2, then[1] + 2, then[2], then[3]])
  await house.admin.query('select reform.recount()')
  expect(await totals()).toEqual([now[0] + 2, now[1] + 2, now[2], now[3]])
})

test('whatever the days, it is taken just when it is due on the day of issue or later', async () => {
  const day = fc.integer({ min: -400, max: 400 }).map((days) => addDays(issued, days))
  await fc.assert(
    fc.asyncProperty(day, day, async (issuedOn, due) => {
      const document = await newDocument({ issuedOn })
      const { problems } = await assignTask(asked(document, { due }), scene.acting(leader))
      expect(problems.map(({ code }) => code)).toEqual(due < issuedOn ? ['due.beforeassignment'] : [])
    }),
    { seed: 20261130, numRuns: 25 },
  )
})

test('the ledger of tasks entered by hand is whole', async () => {
  expect((await house.admin.query('select * from reform.broken_links()')).rows).toEqual([])
})
