import { type Problem, problem } from './task-problems.ts'

/** A text people hand in: something in it, and within bounds. */
export function checkText(field: string, text: string): Problem | undefined {
  if (text.trim() === '') return problem('text.required', field)
  if (text.length > 5000) return problem('text.toolong', field)
  return undefined
}

/** The reason people give for a decision. */
export function checkReason(field: string, reason: string): Problem | undefined {
  return reason.trim() === '' ? problem('reason.required', field) : checkText(field, reason)
}
