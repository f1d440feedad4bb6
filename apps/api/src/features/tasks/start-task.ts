import { InputType } from 'type-graphql'
import { TaskInputFields } from './task-input.ts'
import { verb } from './verb.ts'

@InputType({ description: 'The lead takes up a task.' })
export class StartTaskInput extends TaskInputFields {}

/** The lead takes up the task; nothing else changes. */
export const startTask = verb<StartTaskInput>({
  verb: 'START',
  async act() {
    return undefined
  },
})
