import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { samples, upload } from '../../testing/evidence-files.ts'
import { logIn } from '../../testing/log-in.ts'
import { openHouse } from '../../testing/open-house.ts'
import { setWorkScene, type TaskRow } from '../../testing/work-scene.ts'
import { confirmCompletion } from '../tasks/confirm-completion.ts'
import { reportCompletion } from '../tasks/report-completion.ts'
import { reportProgress } from '../tasks/report-progress.ts'
import { returnTask } from '../tasks/return-task.ts'
import type { Outcome } from '../tasks/verb.ts'

const house = await openHouse()
const scene = await setWorkScene(house)
const codes = ({ problems }: Outcome) => problems.map(({ code }) => code)
const loginOf = (role: 'AGENCY_OFFICER' | 'LEADER' | 'MANAGING_EDITOR' | 'EDITOR', agencyId: number) =>
  logIn(house.admin, { role, agencyId })
const login = await loginOf('AGENCY_OFFICER', scene.division)
const officer = { id: login.userId, role: 'AGENCY_OFFICER', agencyId: scene.division, sessionId: 'test' } as const
const readers = {
  'the reporter': login.headers,
  'the lead': (await loginOf('AGENCY_OFFICER', scene.division)).headers,
  'the monitor': (await loginOf('AGENCY_OFFICER', scene.office)).headers,
  'the assigner': (await loginOf('LEADER', scene.committee)).headers,
  'a managing editor elsewhere': (await loginOf('MANAGING_EDITOR', await scene.rows.agency())).headers,
  'an editor elsewhere': (await loginOf('EDITOR', await scene.rows.agency())).headers,
  'a visitor': {},
}
const concerned = ['the reporter', 'the lead', 'the monitor', 'the assigner']

async function uploadFor(task: TaskRow, name = 'Biên bản nghiệm thu.pdf', content = samples.pdf): Promise<string> {
  return (await upload(house, task, { name, content, headers: login.headers })).file.id
}

const report = (task: TaskRow, version: number, evidenceFiles: string[]) =>
  reportCompletion(
    { ...scene.input(task, version), deliveredOn: '2026-03-18', text: 'Đã xong.', evidenceFiles },
    scene.acting(officer),
  )
const confirm = (task: TaskRow, version: number) =>
  confirmCompletion(scene.input(task, version), scene.acting(scene.leader))

const fields = 'name mimeType bytes sha256 url'
async function seenBy(task: TaskRow, headers: Record<string, string>) {
  const question = `{ task(id: "Task:${task.id}") { evidenceFiles { ${fields} } reports { files { ${fields} } } } }`
  return (await house.ask(question, {}, headers)).data.task
}

/** Who gets the file at this address. */
async function whoGets(url: string): Promise<string[]> {
  const got: string[] = []
  for (const [who, headers] of Object.entries(readers)) {
    const { statusCode } = await house.app.inject({ url, headers })
    if (statusCode === 200) got.push(who)
    else expect([who, statusCode]).toEqual([who, 404])
  }
  return got
}

const urlOf = (id: string, name: string) => `/evidence/${id.split(':')[1]}/${encodeURIComponent(name)}`

test('files of a report are read by staff concerned, and by everybody once it was confirmed', async () => {
  const task = await scene.task()
  const name = 'Ảnh “hiện trường” 50% (1) #2?.jpg'
  const id = await uploadFor(task, name, samples.jpg)
  const url = urlOf(id, name)
  expect(await whoGets(url)).toEqual([])
  expect(codes(await report(task, 1, [id]))).toEqual([])
  expect(await whoGets(url)).toEqual(concerned)
  const file = {
    name,
    mimeType: 'image/jpeg',
    bytes: samples.jpg.length,
    sha256: createHash('sha256').update(samples.jpg).digest('hex'),
    url,
  }
  expect(await seenBy(task, readers['the assigner'])).toEqual({ evidenceFiles: [], reports: [{ files: [file] }] })
  expect(await seenBy(task, {})).toEqual({ evidenceFiles: [], reports: [] })
  expect(codes(await confirm(task, 2))).toEqual([])
  expect(await whoGets(url)).toEqual(Object.keys(readers))
  expect(await seenBy(task, {})).toEqual({ evidenceFiles: [file], reports: [] })
})

test('a file that was uploaded and never handed in is read by nobody', async () => {
  const task = await scene.task()
  const id = await uploadFor(task)
  expect(codes(await report(task, 1, [await uploadFor(task)]))).toEqual([])
  expect(codes(await confirm(task, 2))).toEqual([])
  expect(await whoGets(urlOf(id, 'Biên bản nghiệm thu.pdf'))).toEqual([])
})

test('files of progress, and of a report that was sent back, stay with staff when the task is completed', async () => {
  const task = await scene.task()
  const progress = await uploadFor(task, 'Tiến độ.pdf')
  const input = { ...scene.input(task, 1), percent: 40, text: 'Đang làm.', evidenceFiles: [progress] }
  expect(codes(await reportProgress(input, scene.acting(officer)))).toEqual([])
  const [first, second] = [await uploadFor(task, 'Lần đầu.pdf'), await uploadFor(task, 'Lần hai.pdf')]
  expect(codes(await report(task, 2, [first]))).toEqual([])
  const back = { ...scene.input(task, 3), reason: 'Thiếu phụ lục.' }
  expect(codes(await returnTask(back, scene.acting(scene.leader)))).toEqual([])
  expect(codes(await report(task, 4, [second]))).toEqual([])
  expect(codes(await confirm(task, 5))).toEqual([])
  const seen = await seenBy(task, {})
  expect(seen.evidenceFiles.map(({ name }: { name: string }) => name)).toEqual(['Lần hai.pdf'])
  expect(await whoGets(urlOf(progress, 'Tiến độ.pdf'))).toEqual(concerned)
  expect(await whoGets(urlOf(first, 'Lần đầu.pdf'))).toEqual(concerned)
})

test('confirmed files of an internal task, and of one whose source was withdrawn, stay with those who see the task', async () => {
  const parties = [{ agency: scene.division }, { role: 'MONITOR', agency: scene.office }]
  const staff = [...concerned, 'a managing editor elsewhere']
  for (const [audience, before] of [
    ['INTERNAL', staff],
    ['PUBLIC', Object.keys(readers)],
  ] as const) {
    const conclusion = await scene.open([{ parties }], { audience })
    const [task] = (await scene.tasksOf(conclusion)) as [TaskRow]
    const id = await uploadFor(task)
    const url = urlOf(id, 'Biên bản nghiệm thu.pdf')
    expect(codes(await report(task, 1, [id]))).toEqual([])
    expect(codes(await confirm(task, 2))).toEqual([])
    expect(await whoGets(url)).toEqual(before)
    await scene.rows.change('conclusions', conclusion, { withdrawn_at: 'now' })
    await scene.reconcile()
    expect(await whoGets(url)).toEqual(staff)
  }
})

test('a completion is confirmed by the files of its report; without files, document or waiver it is not', async () => {
  const task = await scene.task()
  expect(codes(await report(task, 1, []))).toEqual([])
  expect(codes(await confirm(task, 2))).toEqual(['confirm.noevidence'])
  const proven = await scene.task()
  expect(codes(await report(proven, 1, [await uploadFor(proven)]))).toEqual([])
  expect(codes(await confirm(proven, 2))).toEqual([])
})

test("a report takes the reporter's own waiting files of this task, five at most, each once", async () => {
  const task = await scene.task()
  const other = await scene.task()
  const theirs = await upload(house, task, {
    name: 'a.pdf',
    content: samples.pdf,
    headers: readers['the lead'],
  })
  const own = await uploadFor(task)
  const elsewhere = await uploadFor(other)
  for (const [ids, found] of [
    [[own, theirs.file.id], ['files.notfound']],
    [[elsewhere], ['files.notfound']],
    [['EvidenceFile:0198f000-0000-7000-8000-000000000000'], ['files.notfound']],
    [['Task:x'], ['files.notfound']],
    [Array.from({ length: 6 }, (_, index) => `EvidenceFile:${index}`), ['files.toomany']],
    [[own, own], []],
  ] as const) {
    expect([ids, codes(await report(task, 1, [...ids]))]).toEqual([ids, found])
  }
  const again = { ...scene.input(other, 1), percent: 5, text: 'Đang làm.', evidenceFiles: [own] }
  expect(codes(await reportProgress(again, scene.acting(officer)))).toEqual(['files.notfound'])
})

test('the event of a report keeps the hash of each of its files', async () => {
  const task = await scene.task()
  const ids = [await uploadFor(task), await uploadFor(task, 'Ảnh.png', samples.png)]
  expect(codes(await report(task, 1, ids))).toEqual([])
  const { rows } = await house.admin.query('select detail from reform.event where task_id = $1 and seq = 2', [task.id])
  const hashOf = (content: Buffer) => createHash('sha256').update(content).digest('hex')
  expect(rows[0].detail).toEqual({ files: [hashOf(samples.pdf), hashOf(samples.png)] })
})

test('a file is only ever saved, never opened as a page, and nobody in between keeps it', async () => {
  const task = await scene.task()
  const id = await uploadFor(task)
  expect(codes(await report(task, 1, [id]))).toEqual([])
  expect(codes(await confirm(task, 2))).toEqual([])
  const answer = await house.app.inject(urlOf(id, 'Biên bản nghiệm thu.pdf'))
  expect(answer.rawPayload.equals(samples.pdf)).toBe(true)
  expect(answer.headers).toMatchObject({
    'content-type': 'application/pdf',
    'content-length': String(samples.pdf.length),
    'content-disposition': `attachment; filename="Bi?n b?n nghi?m thu.pdf"; filename*=UTF-8''Bi%C3%AAn%20b%E1%BA%A3n%20nghi%E1%BB%87m%20thu.pdf`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'private, no-store',
  })
  for (const url of [urlOf(id, 'Tên khác.pdf'), urlOf('EvidenceFile:x', 'a.pdf'), `${urlOf(id, '..')}/x`]) {
    expect((await house.app.inject(url)).statusCode).toBe(404)
  }
})

test('what a report holds stays: nobody moves, changes or removes its files', async () => {
  const task = await scene.task()
  const id = await uploadFor(task)
  expect(codes(await report(task, 1, [id]))).toEqual([])
  const api = house.orm.em.fork()
  const key = id.split(':')[1]
  await expect(
    api.execute(`update reform.evidence set sha256 = ? where id = ?`, ['a'.repeat(64), key]),
  ).rejects.toThrow('permission denied')
  const asSystem = (statement: string) =>
    api.transactional(async (em) => {
      await em.execute(`select set_config('reform.system', 'on', true)`)
      return em.execute(`${statement} returning id`, [key])
    })
  expect(await asSystem('delete from reform.evidence where id = ?')).toEqual([])
  expect(await asSystem('update reform.evidence set report_id = null where id = ?')).toEqual([])
})
