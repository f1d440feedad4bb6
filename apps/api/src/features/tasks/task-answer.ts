import type { Language } from '@thong-suot/vocabulary'
import { messageOf, type Problem } from './task-problems.ts'
import type { Outcome } from './verb.ts'

/** The payload of a verb; its `task` is read from the database afterwards, by this id. */
export function payloadOf({ taskId, problems }: Outcome, language: Language) {
  return { taskId, issues: issuesOf(problems, language) }
}

/** Problems in the words of whoever asked. */
export function issuesOf(problems: readonly Problem[], language: Language) {
  return problems.map(({ field, code }) => ({ field, code, message: messageOf(code)[language] }))
}
