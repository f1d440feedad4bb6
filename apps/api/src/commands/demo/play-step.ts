import type { SqlEntityManager } from '@mikro-orm/postgresql'
import type { Viewer } from '../../features/auth/viewer.ts'
import { cancelTask } from '../../features/tasks/cancel-task.ts'
import { confirmCompletion } from '../../features/tasks/confirm-completion.ts'
import { decideExtension } from '../../features/tasks/decide-extension.ts'
import { reportCompletion } from '../../features/tasks/report-completion.ts'
import { reportProgress } from '../../features/tasks/report-progress.ts'
import { requestExtension } from '../../features/tasks/request-extension.ts'
import { returnTask } from '../../features/tasks/return-task.ts'
import { startTask } from '../../features/tasks/start-task.ts'
import { transferTask } from '../../features/tasks/transfer-task.ts'
import type { Outcome } from '../../features/tasks/verb.ts'
import type { Cast } from './cast.ts'
import type { DatedTask, Step } from './fates.ts'
import { handInMinutes } from './hand-in-minutes.ts'
import { reasons, wordsOfCompletion, wordsOfDifficulty, wordsOfProgress, wordsOfWaiver } from './words.ts'

export interface PlayedTask extends DatedTask {
  id: string
  /** Whether it is one period of work that comes again. */
  recurs: boolean
  deliverable: string | null
  lead: number
  assigner: number | null
  monitors: number[]
  /** The leads of all tasks from the same sentence. */
  taken: number[]
}

interface Place {
  /** Which task of the demo it is. */
  index: number
  version: number
  evidenceFolder: string
}

/** One step, taken by the person whose step it is, on its day. */
export async function playStep(
  em: SqlEntityManager,
  cast: Cast,
  task: PlayedTask,
  step: Step,
  place: Place,
): Promise<void> {
  const viewer = actorOf(step, cast, task)
  if (!viewer) throw new Error(`Nobody can ${step.verb} task ${task.id}: its agency has no staff.`)
  const outcome = await take(em, cast, viewer, task, step, place)
  if (outcome.problems.length > 0) {
    throw new Error(`${step.verb} of task ${task.id} on ${step.on}: ${JSON.stringify(outcome.problems)}`)
  }
}

function actorOf({ verb }: Step, cast: Cast, task: PlayedTask): Viewer | undefined {
  if (verb === 'CONFIRM' || verb === 'RETURN') return cast.confirmerOf(task)
  if (verb === 'DECIDE_EXTENSION' || verb === 'TRANSFER' || verb === 'CANCEL') return cast.leaderOf(task)
  return cast.reporterOf(task.lead)
}

async function take(
  em: SqlEntityManager,
  cast: Cast,
  viewer: Viewer,
  task: PlayedTask,
  step: Step,
  place: Place,
): Promise<Outcome> {
  const { index, version, evidenceFolder } = place
  // every other delivery is proven by a file, the rest is waived
  const hasFile = index % 2 === 0
  const file = { taskId: task.id, uploadKey: `demo-${task.id}-${version}` }
  const acting = { em: () => em, viewer, today: step.on }
  const input = { taskId: `Task:${task.id}`, idempotencyKey: `demo-${task.id}-${version}`, expectedVersion: version }
  switch (step.verb) {
    case 'START':
      return startTask(input, acting)
    case 'REPORT_PROGRESS': {
      const difficulty = wordsOfDifficulty(index)
      const words = { text: wordsOfProgress(index), ...(difficulty && { difficulty }) }
      return reportProgress({ ...input, percent: step.percent, ...words }, acting)
    }
    case 'REPORT_COMPLETION': {
      const evidenceFiles = hasFile ? await handInMinutes(em, viewer, { ...file, folder: evidenceFolder }) : []
      const report = { deliveredOn: step.deliveredOn, text: wordsOfCompletion(task.deliverable), evidenceFiles }
      return reportCompletion({ ...input, ...report }, acting)
    }
    case 'CONFIRM':
      return confirmCompletion({ ...input, ...(!hasFile && { waiver: wordsOfWaiver(index) }) }, acting)
    case 'RETURN':
      return returnTask({ ...input, reason: reasons.return }, acting)
    case 'REQUEST_EXTENSION':
      return requestExtension({ ...input, requestedDue: step.requestedDue, reason: reasons.request }, acting)
    case 'DECIDE_EXTENSION':
      return decideExtension({ ...input, isGranted: true, note: reasons.grant }, acting)
    case 'TRANSFER':
      return transferTask({ ...input, leadId: `Agency:${cast.otherLead(task)}`, reason: reasons.transfer }, acting)
    case 'CANCEL':
      return cancelTask({ ...input, reason: reasons.cancel }, acting)
  }
}
