import { type Problem, problem } from './task-problems.ts'

/** A text people hand in: something in it, and within bounds. */
export function checkText(field: string, text: string): Problem | undefined {
  if (text.trim() === '') return problem('text.required', field)
  if (text.length > 5000) return problem('text.toolong', field)
  return undefined
}
