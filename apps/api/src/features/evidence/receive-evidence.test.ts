import { randomUUID } from 'node:crypto'
import { readdirSync, rmSync, writeFileSync } from 'node:fs'
import { utimes } from 'node:fs/promises'
import { join } from 'node:path'
import { evidenceLimits } from '@thong-suot/vocabulary'
import { expect, test } from 'vitest'
import { samples, upload } from '../../testing/evidence-files.ts'
import { logIn } from '../../testing/log-in.ts'
import { openHouse, publicOrigin } from '../../testing/open-house.ts'
import { setWorkScene } from '../../testing/work-scene.ts'
import { reportCompletion } from '../tasks/report-completion.ts'
import { reportProgress } from '../tasks/report-progress.ts'
import { sweepEvidence } from './sweep-evidence.ts'

const house = await openHouse()
const scene = await setWorkScene(house)
const folder = house.env.EVIDENCE_DIR
const login = await logIn(house.admin, { role: 'AGENCY_OFFICER', agencyId: scene.division })
const { headers } = login
const officer = { id: login.userId, role: 'AGENCY_OFFICER', agencyId: scene.division, sessionId: 'test' } as const
const kept = () => readdirSync(folder)
const rowsOf = async (task: { id: string }) =>
  (await house.admin.query('select id from reform.evidence where task_id = $1 order by id', [task.id])).rows

for (const [ending, content] of Object.entries(samples)) {
  test(`a ${ending} file of the lead's officer is received, whole, under a name nobody can guess`, async () => {
    const task = await scene.task()
    const before = kept().length
    const { status, file } = await upload(house, task, { name: `Biên bản nghiệm thu.${ending}`, content, headers })
    expect(status).toBe(201)
    expect(file).toMatchObject({ name: `Biên bản nghiệm thu.${ending}`, bytes: content.length })
    expect(await rowsOf(task)).toEqual([{ id: file.id.split(':')[1] }])
    expect(kept()).toHaveLength(before + 1)
    expect(kept().every((name) => /^[0-9a-f-]{36}$/.test(name))).toBe(true)
  })
}

test.each([
  ['a web page named as PDF', 'bao-cao.pdf', Buffer.from('<!doctype html><script>alert(1)</script>'), 'file.type', 415],
  ['an SVG', 'anh.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'file.type', 415],
  ['an SVG named as PNG', 'anh.png', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'file.type', 415],
  ['a picture named as a program', 'anh.exe', samples.jpg, 'file.type', 415],
  ['a PDF named as picture', 'anh.jpg', samples.pdf, 'file.type', 415],
  ['a program', 'chay.pdf', Buffer.from(`MZ${'\0'.repeat(200)}`), 'file.type', 415],
  ['an empty file', 'rong.pdf', Buffer.alloc(0), 'file.required', 422],
  [
    'a file above 20 MB',
    'lon.pdf',
    Buffer.concat([samples.pdf, Buffer.alloc(evidenceLimits.bytes)]),
    'file.toolarge',
    413,
  ],
])('%s is refused, and leaves neither row nor file', async (_what, name, content, code, status) => {
  const task = await scene.task()
  const before = kept()
  const answer = await upload(house, task, { name, content, headers })
  expect([answer.status, answer.codes]).toEqual([status, [code]])
  expect(answer.issues[0].message).toMatch(/tệp/i)
  expect(await rowsOf(task)).toEqual([])
  expect(kept()).toEqual(before)
})

test('only whoever may report on the task now hands in files', async () => {
  const task = await scene.task()
  const file = { name: 'anh.jpg', content: samples.jpg }
  const of = async (role: 'AGENCY_OFFICER' | 'LEADER' | 'EDITOR', agencyId: number) =>
    (await upload(house, task, { ...file, headers: (await logIn(house.admin, { role, agencyId })).headers })).codes
  expect((await upload(house, task, file)).codes).toEqual(['viewer.required'])
  expect(await of('AGENCY_OFFICER', scene.office)).toEqual(['task.forbidden'])
  expect(await of('LEADER', scene.committee)).toEqual(['task.forbidden'])
  expect(await of('EDITOR', scene.division)).toEqual(['task.forbidden'])
  expect(await of('LEADER', scene.division)).toEqual([])
  await house.admin.query('update reform.task set origin_visible = false where id = $1', [task.id])
  expect(await of('AGENCY_OFFICER', scene.division)).toEqual(['task.notfound'])
  const handedIn = await scene.task()
  const report = { ...scene.input(handedIn, 1), deliveredOn: '2026-03-18', text: 'Đã xong.' }
  await reportCompletion(report, scene.acting(officer))
  expect((await upload(house, handedIn, { ...file, headers })).codes).toEqual(['task.wrongstate'])
  expect((await upload(house, { id: 'khong-co' }, { ...file, headers })).codes).toEqual(['task.notfound'])
})

test('a file by cookie has to come from a page of this site', async () => {
  const task = await scene.task()
  const file = { name: 'anh.jpg', content: samples.jpg }
  const cookie = `payload-token=${login.token}`
  expect((await upload(house, task, { ...file, headers: { cookie } })).codes).toEqual(['file.foreign'])
  expect((await upload(house, task, { ...file, headers: { cookie, origin: publicOrigin } })).status).toBe(201)
})

test('sent twice at once under one key, a file is there once', async () => {
  const task = await scene.task()
  const before = kept().length
  const key = randomUUID()
  const send = () =>
    upload(house, task, { name: 'anh.jpg', content: samples.jpg, headers: { ...headers, 'idempotency-key': key } })
  const answers = await Promise.all(Array.from({ length: 6 }, send))
  expect(new Set(answers.map(({ file }) => file.id)).size).toBe(1)
  const [{ file }] = answers as [Awaited<ReturnType<typeof send>>]
  const report = { ...scene.input(task, 1), percent: 10, text: 'Đang làm.', evidenceFiles: [file.id] }
  await reportProgress(report, scene.acting(officer))
  expect((await send()).file.id).toBe(file.id)
  expect(await rowsOf(task)).toHaveLength(1)
  expect(kept()).toHaveLength(before + 1)
})

test('a name keeps its letters and loses what deceives', async () => {
  const task = await scene.task()
  const name = `Ảnh nghiệm thu\u202egpj.exe \u0007 #1?%.jpg`
  const { file } = await upload(house, task, { name, content: samples.jpg, headers })
  expect(file.name).toBe('Ảnh nghiệm thugpj.exe  #1?%.jpg')
  const long = await upload(house, task, { name: `${'ả'.repeat(300)}.jpg`, content: samples.jpg, headers })
  expect(long.file.name).toBe(`${'ả'.repeat(196)}.jpg`)
})

test('who lets too many files wait for a report is told so', async () => {
  const task = await scene.task()
  const someone = await logIn(house.admin, { role: 'AGENCY_OFFICER', agencyId: scene.division })
  await house.admin.query(
    `insert into reform.evidence (task_id, upload_key, name, mime_type, bytes, sha256, storage_key, uploaded_by, reader_agency_ids)
     select $1, 'key of ' || i, 'a.pdf', 'application/pdf', 1, repeat('a', 64), gen_random_uuid(), $2, '{}'
     from generate_series(1, 50) i`,
    [task.id, someone.userId],
  )
  const answer = await upload(house, task, { name: 'anh.jpg', content: samples.jpg, headers: someone.headers })
  expect([answer.status, answer.codes]).toEqual([429, ['file.toomanywaiting']])
})

test('where the folder cannot be written, fifty tries are told so and leave neither row nor file', async () => {
  const blocked = await openHouse({ EVIDENCE_DIR: join(folder, '..', `blocked-${randomUUID()}`, 'evidence') })
  writeFileSync(join(blocked.env.EVIDENCE_DIR, '..'), 'a file where a folder should be')
  const there = await setWorkScene(blocked)
  const task = await there.task()
  const someone = await logIn(blocked.admin, { role: 'AGENCY_OFFICER', agencyId: there.division })
  for (let tries = 0; tries < 50; tries++) {
    const answer = await upload(blocked, task, { name: 'anh.jpg', content: samples.jpg, headers: someone.headers })
    expect([answer.status, answer.codes]).toEqual([507, ['file.notstored']])
  }
  expect((await blocked.admin.query('select from reform.evidence')).rowCount).toBe(0)
  rmSync(join(blocked.env.EVIDENCE_DIR, '..'))
  expect(
    (await upload(blocked, task, { name: 'anh.jpg', content: samples.jpg, headers: someone.headers })).status,
  ).toBe(201)
})

test('where the row cannot be written, the file goes', async () => {
  const task = await scene.task()
  const before = kept()
  await house.admin.query(`alter table reform.evidence add constraint no_more check (name <> 'anh.jpg') not valid`)
  const answer = await upload(house, task, { name: 'anh.jpg', content: samples.jpg, headers }).finally(() =>
    house.admin.query('alter table reform.evidence drop constraint no_more'),
  )
  expect(answer.status).toBe(500)
  expect(kept()).toEqual(before)
})

test('after a day, uploads without a report and files without a row are swept; what a report holds stays', async () => {
  const task = await scene.task()
  const send = async (name: string) => (await upload(house, task, { name, content: samples.jpg, headers })).file
  const [held, forgotten, young] = [await send('a.jpg'), await send('b.jpg'), await send('c.jpg')]
  const report = { ...scene.input(task, 1), percent: 10, text: 'Đang làm.', evidenceFiles: [held.id] }
  expect((await reportProgress(report, scene.acting(officer))).problems).toEqual([])
  await house.admin.query(`update reform.evidence set uploaded_at = now() - interval '25 hours' where name <> 'c.jpg'`)
  const strays = [randomUUID(), `${randomUUID()}.part`]
  const others = 'of somebody else.txt'
  for (const name of [...strays, others, randomUUID()]) writeFileSync(join(folder, name), 'x')
  const yesterday = new Date(Date.now() - 90_000_000)
  for (const name of [...strays, others]) await utimes(join(folder, name), yesterday, yesterday)
  await sweepEvidence(house.orm.em.fork(), folder)
  const left = (await rowsOf(task)).map(({ id }) => `EvidenceFile:${id}`)
  expect(left).toEqual([held.id, young.id])
  expect(left).not.toContain(forgotten.id)
  expect(kept().filter((name) => strays.includes(name))).toEqual([])
  expect(kept()).toContain(others)
  const { rows } = await house.admin.query<{ key: string }>(
    'select storage_key as key from reform.evidence where task_id = $1',
    [task.id],
  )
  for (const { key } of rows) expect(kept()).toContain(key)
})
