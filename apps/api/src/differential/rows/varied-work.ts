import type pg from 'pg'
import type { Viewer } from '../../features/auth/viewer.ts'
import { assignTask } from '../../features/tasks/assign-task.ts'
import { cancelTask } from '../../features/tasks/cancel-task.ts'
import { confirmCompletion } from '../../features/tasks/confirm-completion.ts'
import { decideExtension } from '../../features/tasks/decide-extension.ts'
import { reportCompletion } from '../../features/tasks/report-completion.ts'
import { reportProgress } from '../../features/tasks/report-progress.ts'
import { requestExtension } from '../../features/tasks/request-extension.ts'
import { returnTask } from '../../features/tasks/return-task.ts'
import { startTask } from '../../features/tasks/start-task.ts'
import { transferTask } from '../../features/tasks/transfer-task.ts'
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
    const evidenceFiles = await uploads(admin, task, officer, [oddText(1), 'Ảnh 50% (1).jpg'])
    const report = { ...input(task, 1), deliveredOn, text: oddText(3), ...evidence(0), evidenceFiles }
    await reportCompletion(report, as(officer, reportedOn))
  }
  await confirmCompletion({ ...input(onTime, 2), ...evidence(1) }, as(leader, '2026-04-10'))
  await confirmCompletion({ ...input(late, 2), waiver: oddText(6) }, as(monitor, '2026-04-11'))
  await confirmCompletion({ ...input(ongoing, 2), ...evidence(8) }, as(leader, '2026-04-11'))
  await changeCourses(scene, { started, overdue, reported, cancelled, transferred })
  await admin.query(`update cms.documents set _status = 'draft' where id = $1`, [documents[8]])
  return assigned.version
}

/** Rows of files that a person uploaded for a task. */
async function uploads(admin: pg.Pool, task: TaskRow, viewer: Viewer, names: string[]): Promise<string[]> {
  const { rows } = await admin.query<{ id: string }>(
    `insert into reform.evidence (task_id, upload_key, name, mime_type, bytes, sha256, storage_key, uploaded_by, reader_agency_ids)
     select $1, 'key of ' || n.place, regexp_replace(n.name, '[/\\\\[:cntrl:]]', '', 'g'), 'image/jpeg', n.place,
       repeat('b', 64), gen_random_uuid(), $2, '{}'
     from unnest($3::text[]) with ordinality n (name, place) returning id`,
    [task.id, viewer.id, names],
  )
  return rows.map(({ id }) => `EvidenceFile:${id}`)
}

/** More time asked for, given and refused; a task sent back, one taken back, one that goes on elsewhere. */
async function changeCourses(
  scene: Scene,
  tasks: Record<'started' | 'overdue' | 'reported' | 'cancelled' | 'transferred', TaskRow>,
) {
  const { officer, leader, monitor, input, acting } = scene
  const { started, overdue, reported, cancelled, transferred } = tasks
  const asked = { requestedDue: '2026-06-30', reason: oddText(4) }
  const outcomes = [
    await requestExtension({ ...input(started, 3), ...asked }, acting(officer, '2026-03-25')),
    await decideExtension({ ...input(started, 4), isGranted: true }, acting(leader, '2026-03-26')),
    await requestExtension(
      { ...input(started, 5), ...asked, requestedDue: '2026-09-30' },
      acting(officer, '2026-07-01'),
    ),
    await requestExtension({ ...input(overdue, 2), ...asked }, acting(officer, '2026-04-02')),
    await decideExtension({ ...input(overdue, 3), isGranted: false, note: oddText(7) }, acting(leader, '2026-04-03')),
    await returnTask({ ...input(reported, 2), reason: oddText(1) }, acting(monitor, '2026-04-04')),
    await reportCompletion(
      { ...input(reported, 3), deliveredOn: '2026-04-05', text: oddText(3) },
      acting(scene.colleague, '2026-04-06'),
    ),
    await cancelTask({ ...input(cancelled, 1), reason: oddText(2) }, acting(leader, '2026-04-15')),
    await transferTask(
      { ...input(transferred, 1), leadId: `Agency:${scene.office}`, reason: oddText(3) },
      acting(leader, '2026-04-15'),
    ),
  ]
  const document = await scene.rows.document({ agency: scene.committee, issuedOn: '2026-03-02' })
  for (const area of [null, 'MODERNISATION', 'IMPACT'] as const) {
    const given = {
      sentence: `${oddText(5)} ${area}`,
      due: '2026-03-31',
      area,
      audience: 'PUBLIC',
      deliverable: null,
    } as const
    const parties = {
      leadId: `Agency:${scene.division}`,
      coordinatingIds: [],
      monitoringIds: [`Agency:${scene.office}`],
    }
    const { idempotencyKey } = input(started, 0)
    outcomes.push(
      await assignTask(
        { ...given, ...parties, idempotencyKey, documentId: `Document:${document}` },
        acting(leader, '2026-04-15'),
      ),
    )
  }
  const problems = outcomes.flatMap((outcome) => outcome.problems)
  if (problems.length > 0) throw new Error(`The work could not be played: ${JSON.stringify(problems)}`)
}
