import { Field, ID, InputType, Int } from 'type-graphql'
import type { TaskInput } from './verb.ts'

/** What every verb on a task needs to know. */
@InputType()
export abstract class TaskInputFields implements TaskInput {
  @Field(() => ID, { description: 'Global id of the task.' })
  taskId!: string

  @Field(() => String, {
    description: 'Chosen by the client, 8 to 100 characters; the same key with the same input acts once.',
  })
  idempotencyKey!: string

  @Field(() => Int, { description: 'The `version` the person saw; a newer one refuses the action.' })
  expectedVersion!: number
}
