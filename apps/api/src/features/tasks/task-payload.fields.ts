import type { GraphQLResolveInfo } from 'graphql'
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql'
import type { Context } from '../../context.ts'
import { readObject } from '../../graphql/read-object.ts'
import { Task } from './task.entity.ts'
import { TaskPayload } from './task-payload.ts'

/** After a verb the task is read by the same plans as every query. */
@Resolver(() => TaskPayload)
export class TaskPayloadFields {
  @FieldResolver(() => Task, { nullable: true })
  task(@Root() { taskId }: TaskPayload, @Ctx() context: Context, @Info() info: GraphQLResolveInfo) {
    return taskId ? readObject(context, info, 'Task', taskId) : null
  }
}
