import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, ID, Info, Resolver, Root, Subscription } from 'type-graphql'
import type { Context } from '../../context.ts'
import { readObject } from '../../graphql/read-object.ts'
import { Task } from './task.entity.ts'

/** Told by the ledger when an event is committed (`ledger.ts`). */
export const taskChannel = 'task_changed'

@Resolver()
export class TaskSubscription {
  @Subscription(() => Task, {
    nullable: true,
    description: 'A task, each time something was done about it; as a visitor sees it.',
    subscribe: ({ args, context }) => changedTasks(context as Context, (args as { taskId?: string }).taskId),
  })
  taskChanged(
    @Root() key: string,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('taskId', () => ID, { nullable: true, description: 'Only this task; every task when not given.' })
    _taskId?: string,
  ) {
    return readObject(context, info, 'Task', `Task:${key}`)
  }
}

function changedTasks({ notices }: Context, wanted: string | undefined): AsyncIterableIterator<string> {
  return notices.of(taskChannel, (key) => wanted === undefined || wanted === `Task:${key}`)
}
