import { type Told, tell } from '../../urql'
import type { Route } from './+types/TaskPage'
import type { Issue } from './form-outcome'
import {
  cancelTask,
  confirmCompletion,
  decideExtension,
  reportCompletion,
  reportProgress,
  requestExtension,
  returnTask,
  startTask,
  transferTask,
} from './task-mutations'
import type { VerbForm } from './verb-form'

/** Takes what was typed to the mutation of its verb. */
export function sendVerb(args: Route.ActionArgs, { verb, input, files, idempotencyKey, expectedVersion }: VerbForm) {
  const base = { taskId: `Task:${args.params.key}`, idempotencyKey, expectedVersion }
  const evidenceDocumentId = input.evidence ?? null
  const evidenceFiles = files.map(({ id }) => id)
  const text = input.text ?? ''
  const reason = input.reason ?? ''
  switch (verb) {
    case 'start':
      return tell(args, startTask, { input: base })
    case 'report-progress': {
      const percent = Number(input.percent ?? Number.NaN)
      if (!Number.isInteger(percent)) return localIssue('percent', 'percent.outofrange')
      return tell(args, reportProgress, {
        input: { ...base, percent, text, difficulty: input.difficulty ?? null, evidenceFiles },
      })
    }
    case 'report-completion': {
      const { deliveredOn } = input
      if (!deliveredOn) return localIssue('deliveredOn', 'delivered.outofrange')
      return tell(args, reportCompletion, { input: { ...base, deliveredOn, text, evidenceDocumentId, evidenceFiles } })
    }
    case 'confirm':
      return tell(args, confirmCompletion, { input: { ...base, evidenceDocumentId, waiver: input.waiver ?? null } })
    case 'return':
      return tell(args, returnTask, { input: { ...base, reason } })
    case 'request-extension': {
      const { requestedDue } = input
      if (!requestedDue) return localIssue('requestedDue', 'due.notlater')
      return tell(args, requestExtension, { input: { ...base, requestedDue, reason } })
    }
    case 'decide-extension': {
      const isGranted = input.decision !== 'refuse'
      const decided = { isGranted, newDue: isGranted ? input.newDue : null, note: input.note ?? null }
      return tell(args, decideExtension, { input: { ...base, ...decided } })
    }
    case 'transfer':
      return tell(args, transferTask, { input: { ...base, leadId: input.lead ?? '', reason } })
    case 'cancel':
      return tell(args, cancelTask, { input: { ...base, reason } })
  }
}

// Browsers hold these fields to their type; this answers the few that do not.
async function localIssue(field: string, code: string): Promise<Told<{ act: { issues: Issue[] } }>> {
  return { data: { act: { issues: [{ field, code, message: '' }] } } }
}
