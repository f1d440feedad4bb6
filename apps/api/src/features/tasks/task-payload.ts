import { Field, ObjectType } from 'type-graphql'
import { Issue } from '../../graphql/issue.ts'
import { Task } from './task.entity.ts'

@ObjectType({ description: 'What came of an action on a task.' })
export class TaskPayload {
  /** What was acted on; `task` is read anew by it. */
  taskId?: string

  @Field(() => Task, {
    nullable: true,
    description: 'The task as it stands now; null when the viewer cannot see it, or none was made.',
  })
  task?: Task

  @Field(() => [Issue], { description: 'Why the action was not taken; empty when it was.' })
  issues!: Issue[]
}
