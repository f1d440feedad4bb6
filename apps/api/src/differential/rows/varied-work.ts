import type pg from 'pg'
import type { Viewer } from '../../features/auth/viewer.ts'
import { confirmCompletion } from '../../features/tasks/confirm-completion.ts'
import { reportCompletion } from '../../features/tasks/report-completion.ts'
import { reportProgress } from '../../features/tasks/report-progress.ts'
import { startTask } from '../../features/tasks/start-task.ts'
import type { setWorkScene, TaskRow } from '../../testing/work-scene.ts'
import { oddText } from './odd-texts.ts'

type Scene = Awaited<ReturnType<typeof setWorkScene>>

/** Tasks of one conclusion in every state, on time, late and without a deadline, with what was handed in. */
export async function playWork(
  admin: pg.Pool,
  scene: Scene,
  today: string,
  documents: readonly number[],
): Promise<number> {
  const soon = new Date(Date.parse(today) + 3 * 86_400_000).toISOString().slice(0, 10)
  const dues = [
    soon,
    '2026-03-31',
    '2026-03-31',
    '2026-03-31',
    '2026-03-10',
    undefined,
    undefined,
    '2999-12-31',
    '2026-03-31',
  ]
  const parties = [
    { agency: scene.division },
    { role: 'MONITOR', agency: scene.office },
    { role: 'COORDINATE', agency: scene.committee },
  ]
  const directives = dues.map((due, index) => ({ parties, text: oddText(index), ...(due && { due }) }))
  const conclusion = await scene.open(directives, {
    areas: ['DIRECTION', 'CIVIL_SERVICE'],
    title: 'Việc đủ mọi tình trạng',
  })
  const [assigned, started, reported, onTime, late, ongoing, cancelled, transferred, overdue] = (await scene.tasksOf(
    conclusion,
  )) as [TaskRow, TaskRow, TaskRow, TaskRow, TaskRow, TaskRow, TaskRow, TaskRow, TaskRow]
  const as = (viewer: Viewer, today: string) => scene.acting(viewer, today)
  const { officer, leader, monitor, input } = scene
  const evidence = (index: number) => ({ evidenceDocumentId: `Document:${documents[index]}` })
  const progress = { percent: 40, text: oddText(2), difficulty: oddText(5) }
  await startTask(input(started, 1), as(officer, '2026-03-10'))
  await reportProgress({ ...input(started, 2), ...progress }, as(officer, '2026-03-12'))
  await reportProgress({ ...input(overdue, 1), ...progress, percent: 0 }, as(scene.colleague, '2026-03-12'))
  for (const [task, deliveredOn, reportedOn] of [
    [reported, '2026-04-01', '2026-04-02'],
    [onTime, '2026-03-31', '2026-04-03'],
    [late, '2026-03-15', '2026-03-15'],
    [ongoing, '2026-03-20', '2026-03-21'],
  ] as const) {
    const report = { ...input(task, 1), deliveredOn, text: oddText(3), ...evidence(0) }
    await reportCompletion(report, as(officer, reportedOn))
  }
  await confirmCompletion({ ...input(onTime, 2), ...evidence(1) }, as(leader, '2026-04-10'))
  await confirmCompletion({ ...input(late, 2), waiver: oddText(6) }, as(monitor, '2026-04-11'))
  await confirmCompletion({ ...input(ongoing, 2), ...evidence(8) }, as(leader, '2026-04-11'))
  await endByHand(admin, cancelled, 'CANCELLED')
  await endByHand(admin, transferred, 'TRANSFERRED')
  await admin.query(`update cms.documents set _status = 'draft' where id = $1`, [documents[8]])
  return assigned.version
}

/** No verb leads to these states yet, so the keeper of the edges looks away. */
async function endByHand(admin: pg.Pool, task: TaskRow, state: string): Promise<void> {
  await admin.query('alter table reform.task disable trigger keep_to_edges')
  const client = await admin.connect()
  try {
    await client.query('begin')
    await client.query('update reform.task set state = $2 where id = $1', [task.id, state])
    await client.query(`select reform.append_event($1, 'CORRECT_SOURCE', '2026-04-15', null, null, '{}')`, [task.id])
    await client.query('commit')
  } finally {
    client.release()
  }
  await admin.query('alter table reform.task enable trigger keep_to_edges')
}
