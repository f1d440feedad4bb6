import { execFile } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, test, vi } from 'vitest'
import { makeOrm } from '../../orm.ts'
import { openHouse, publicOrigin } from '../../testing/open-house.ts'
import { readMail } from '../../testing/read-mail.ts'
import { openSmtpServer } from '../../testing/smtp-server.ts'
import { setWorkScene } from '../../testing/work-scene.ts'
import { reportCompletion } from '../tasks/report-completion.ts'
import { mailDigest } from './mail-digest.ts'
import { makeDigests } from './make-digests.ts'
import { remindPeople } from './remind-people.ts'
import { daily, enqueueOn, mails, makeQueue, prepareQueue } from './reminder-queue.ts'
import { mailSender, type SendMail } from './send-mail.ts'

const house = await openHouse()
const { admin, env } = house
const smtp = await openSmtpServer()
const scene = await setWorkScene(house)
const { officer, colleague, leader, monitor } = scene

const addressOf = async (personId: number) =>
  (await admin.query<{ email: string }>('select email from cms.users where id = $1', [personId])).rows[0]?.email

/** The digests of a day, for which no mail waits on the queue. */
const makeOn = (day: string) => makeDigests(house.orm.em.fork(), day, async () => {})
const mailTo = (personId: number, day: string) =>
  mailDigest({ em: house.orm.em.fork(), send: mailSender(env), origin: publicOrigin }, { personId, day })
const files = (day: string) => readdirSync(env.MAIL_DIR).filter((name) => name.includes(day))
const mailedAt = async (personId: number, day: string) => {
  const { rows } = await admin.query('select mailed_at from reform.digest where person_id = $1 and day = $2', [
    personId,
    day,
  ])
  return rows[0]?.mailed_at
}

test('a digest is mailed with its counts, its tasks and their addresses, and nothing in it is taken for markup', async () => {
  const parties = [{ agency: scene.division }, { role: 'MONITOR', agency: scene.office }]
  const [soon, late, waiting] = await scene.tasksOf(
    await scene.open([
      { parties, due: '2026-03-23', text: 'Rà soát <b>"thủ tục"</b> & biểu mẫu' },
      { parties, due: '2026-03-18' },
      { parties, due: '2026-03-31' },
    ]),
  )
  if (!soon || !late || !waiting) throw new Error('no task was opened')
  await reportCompletion(
    { ...scene.input(waiting, 1), deliveredOn: '2026-03-18', text: 'Đã xong.' },
    scene.acting(officer),
  )
  await makeOn('2026-03-20')
  expect(await mailTo(officer.id, '2026-03-20')).toBe(true)
  const source = readFileSync(`${env.MAIL_DIR}/digest.${officer.id}.2026-03-20.eml`, 'utf8')
  const { header, text, html } = readMail(source)
  expect(header('Subject')).toBe('Việc cần làm ngày 20/03/2026: 1 sắp đến hạn, 1 quá hạn')
  expect(header('Message-ID')).toBe(`<digest.${officer.id}.2026-03-20@cchc.test>`)
  expect(header('To')).toContain('@example.test')
  expect(text).toContain(`- ${soon.code} · Rà soát <b>"thủ tục"</b> & biểu mẫu`)
  expect(text).toContain('Hạn 18/03/2026, quá hạn 2 ngày')
  expect(text).toContain(`${publicOrigin}/nhiem-vu/${late.id}`)
  expect(html).toContain('Rà soát &lt;b&gt;&quot;thủ tục&quot;&lt;/b&gt; &amp; biểu mẫu')
  expect(html).not.toContain('<b>')
  expect(await mailTo(monitor.id, '2026-03-20')).toBe(true)
  const asked = readMail(readFileSync(`${env.MAIL_DIR}/digest.${monitor.id}.2026-03-20.eml`, 'utf8'))
  expect(asked.header('Subject')).toBe('Việc cần làm ngày 20/03/2026: 1 chờ xác nhận')
})

test('what its person may no longer see is not mailed', async () => {
  const [task] = await scene.tasks(1, '2026-03-25')
  await makeOn('2026-03-26')
  await admin.query(`update reform.task set audience = 'INTERNAL', reader_agency_ids = array[$2::int] where id = $1`, [
    task?.id,
    scene.committee,
  ])
  await mailTo(officer.id, '2026-03-26')
  const { text } = readMail(readFileSync(`${env.MAIL_DIR}/digest.${officer.id}.2026-03-26.eml`, 'utf8'))
  expect(text).toContain('QUÁ HẠN')
  expect(text).not.toContain(task?.code)
})

test('a worker killed between sending and marking leaves one mail, which the next one sends again as it was', async () => {
  await makeOn('2026-03-27')
  const program = fileURLToPath(new URL('../../testing/die-after-sending.ts', import.meta.url))
  const args = [env.API_DATABASE_URL, env.MAIL_DIR, publicOrigin, String(officer.id), '2026-03-27']
  const died = await promisify(execFile)(process.execPath, [program, ...args]).catch((problem) => problem)
  expect(died.signal, died.stderr).toBe('SIGKILL')
  const [name = ''] = files('2026-03-27')
  const sent = readFileSync(`${env.MAIL_DIR}/${name}`)
  expect(await mailedAt(officer.id, '2026-03-27')).toBeNull()

  expect(await mailTo(officer.id, '2026-03-27')).toBe(true)
  expect(files('2026-03-27')).toEqual([name])
  expect(readFileSync(`${env.MAIL_DIR}/${name}`).equals(sent)).toBe(true)
  expect(await mailedAt(officer.id, '2026-03-27')).not.toBeNull()
  expect(await mailTo(officer.id, '2026-03-27')).toBe(false)
})

test('of several who mail the same digest at once, one sends it', async () => {
  await makeOn('2026-03-31')
  const sent: string[] = []
  const send: SendMail = async ({ name }) => {
    sent.push(name)
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
  const mail = () =>
    mailDigest({ em: house.orm.em.fork(), send, origin: publicOrigin }, { personId: officer.id, day: '2026-03-31' })
  expect((await Promise.all([mail(), mail(), mail()])).sort()).toEqual([false, false, true])
  expect(sent).toEqual([`digest.${officer.id}.2026-03-31`])
})

test('a mail waits on the queue once, and not at all where the transaction that asked for it failed', async () => {
  const queue = makeQueue(env.API_DATABASE_URL)
  await queue.start()
  await prepareQueue(queue)
  const enqueue = (fails: boolean) =>
    house.orm.em.fork().transactional(async (em) => {
      await enqueueOn(queue)(em, [{ personId: officer.id, day: '2026-03-31' }])
      if (fails) throw new Error('in vain')
    })
  const waiting = async () => (await admin.query('select data from jobs.job where name = $1', [mails])).rows
  await expect(enqueue(true)).rejects.toThrow('in vain')
  expect(await waiting()).toEqual([])
  await enqueue(false)
  await enqueue(false)
  expect(await waiting()).toEqual([{ data: { personId: officer.id, day: '2026-03-31' } }])
  await queue.stop()
})

test('a server that takes no mail keeps nobody else waiting, and the mail is tried again', async () => {
  const problems: unknown[] = []
  await house.admin.query('delete from jobs.job where name in ($1, $2)', [daily, mails])
  const refusing = await openSmtpServer({ refuses: `<${await addressOf(officer.id)}>`, times: 1 })
  const stop = remindPeople({
    env: { ...env, SMTP_URL: refusing.url, MAIL_FROM: 'nhac-viec@cchc.test' },
    orm: house.orm,
    onProblem: (problem) => problems.push(problem),
    dayOf: () => '2026-04-02',
    pollSeconds: 1,
  })
  const queue = makeQueue(env.API_DATABASE_URL)
  await queue.start()
  await prepareQueue(queue)
  await queue.send(daily, null)
  try {
    await vi.waitFor(async () => expect(await mailedAt(colleague.id, '2026-04-02')).toBeTruthy(), { timeout: 20_000 })
    await vi.waitFor(() => expect(problems).toHaveLength(1), { timeout: 5000 })
    expect(await mailedAt(officer.id, '2026-04-02')).toBeNull()
    // its turn comes now rather than in a quarter of a minute
    const hurry = `update jobs.job set start_after = now() where name = $1 and state = 'retry'`
    await vi.waitFor(async () => expect((await admin.query(hurry, [mails])).rowCount).toBe(1), { timeout: 20_000 })
    await vi.waitFor(async () => expect(await mailedAt(officer.id, '2026-04-02')).toBeTruthy(), { timeout: 20_000 })
  } finally {
    await Promise.all([stop(), queue.stop()])
  }
}, 60_000)

test('two workers at once make one digest and one mail for each person and day', async () => {
  const orm = makeOrm(env.API_DATABASE_URL)
  const problems: unknown[] = []
  const working = (each: typeof orm) =>
    remindPeople({
      env: { ...env, SMTP_URL: smtp.url, MAIL_FROM: 'Thông Suốt <nhac-viec@cchc.test>' },
      orm: each,
      onProblem: (problem) => problems.push(problem),
      dayOf: () => '2026-04-01',
      pollSeconds: 1,
    })
  const queue = makeQueue(env.API_DATABASE_URL)
  await queue.start()
  await prepareQueue(queue)
  await queue.send(daily, null)
  const stops = [working(house.orm), working(orm)]
  try {
    await vi.waitFor(
      async () => {
        const { rows } = await admin.query(
          `select count(*)::int as made, count(mailed_at)::int as mailed from reform.digest where day = '2026-04-01'`,
        )
        expect(rows).toEqual([{ made: 4, mailed: 4 }])
      },
      { timeout: 25_000, interval: 200 },
    )
    // A job that comes twice, as after a crash, finds the day made and its mails sent.
    await queue.send(daily, null)
    const isDone = async () => {
      const { rows } = await admin.query(`select from jobs.job where state < 'completed' and name in ($1, $2)`, [
        daily,
        mails,
      ])
      expect(rows).toEqual([])
    }
    await vi.waitFor(isDone, { timeout: 25_000, interval: 200 })
  } finally {
    await Promise.all([...stops.map((stop) => stop()), queue.stop()])
    await orm.close()
  }
  const ids = smtp.taken.map((mail) => readMail(mail).header('Message-ID')).filter((id) => id?.includes('2026-04-01'))
  const people = [officer.id, colleague.id, monitor.id, leader.id]
  expect(ids.sort()).toEqual(people.map((id) => `<digest.${id}.2026-04-01@cchc.test>`).sort())
  expect(problems).toEqual([])
  const { rows: schedules } = await admin.query('select name, cron, timezone from jobs.schedule')
  expect(schedules).toEqual([{ name: daily, cron: '30 7 * * 1-6', timezone: 'Asia/Ho_Chi_Minh' }])
  // who owes nothing gets no digest and no mail
  expect(await mailedAt(scene.stranger.id, '2026-04-01')).toBeUndefined()
}, 60_000)
