import { randomUUID } from 'node:crypto'
import { confirmCompletion } from '../../features/tasks/confirm-completion.ts'
import { reportCompletion } from '../../features/tasks/report-completion.ts'
import { settleTasks } from '../../features/tasks/settle-tasks.ts'
import type { setWorkScene, TaskRow } from '../../testing/work-scene.ts'
import { oddText } from './odd-texts.ts'

/** A conclusion that was withdrawn after its tasks were settled: what is over stays in sight of staff concerned. */
export async function withdrawSettled(scene: Awaited<ReturnType<typeof setWorkScene>>): Promise<void> {
  const { officer, leader, editor, input, acting } = scene
  const directive = { parties: [{ agency: scene.division }], due: '2026-03-31', text: oddText(4) }
  const conclusion = await scene.open([directive, directive], { areas: ['DIRECTION'], title: 'Việc đã rút' })
  const [completed] = (await scene.tasksOf(conclusion)) as [TaskRow]
  const report = { deliveredOn: '2026-03-20', text: oddText(3) }
  await reportCompletion({ ...input(completed, 1), ...report }, acting(officer))
  await confirmCompletion({ ...input(completed, 2), waiver: oddText(6) }, acting(leader))
  const settling = { sourceId: `Conclusion:${conclusion}`, idempotencyKey: randomUUID(), reason: oddText(2) }
  const { settledCount } = await settleTasks(settling, acting(editor, '2026-04-20'))
  if (settledCount !== 1) throw new Error(`${settledCount} tasks were settled instead of one`)
  await scene.rows.change('conclusions', conclusion, { withdrawn_at: 'now' })
}
