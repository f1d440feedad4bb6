import type { Draft } from '../publishing/publishable.ts'

/** A row that opens tasks, a directive or an item of a plan, and where the form has it. */
export interface Instruction {
  path: string
  row: Draft
}

export type InstructionsOf = (item: Draft) => Instruction[]
