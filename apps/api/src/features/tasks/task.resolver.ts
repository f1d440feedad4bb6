import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../../context.ts'
import { ConfirmCompletionInput, confirmCompletion } from './confirm-completion.ts'
import { ReportCompletionInput, reportCompletion } from './report-completion.ts'
import { ReportProgressInput, reportProgress } from './report-progress.ts'
import { StartTaskInput, startTask } from './start-task.ts'
import { payloadOf } from './task-answer.ts'
import { TaskPayload } from './task-payload.ts'

@Resolver()
export class TaskResolver {
  @Mutation(() => TaskPayload, { description: 'The lead takes up an assigned task.' })
  async startTask(@Arg('input', () => StartTaskInput) input: StartTaskInput, @Ctx() context: Context) {
    return payloadOf(await startTask(input, context), context.language)
  }

  @Mutation(() => TaskPayload, { description: 'The lead tells how far the work has come.' })
  async reportProgress(@Arg('input', () => ReportProgressInput) input: ReportProgressInput, @Ctx() context: Context) {
    return payloadOf(await reportProgress(input, context), context.language)
  }

  @Mutation(() => TaskPayload, { description: 'The lead hands in the result; someone else then confirms it.' })
  async reportCompletion(
    @Arg('input', () => ReportCompletionInput) input: ReportCompletionInput,
    @Ctx() context: Context,
  ) {
    return payloadOf(await reportCompletion(input, context), context.language)
  }

  @Mutation(() => TaskPayload, {
    description: 'The assigner, or a monitor for it, confirms what someone else reported.',
  })
  async confirmCompletion(
    @Arg('input', () => ConfirmCompletionInput) input: ConfirmCompletionInput,
    @Ctx() context: Context,
  ) {
    return payloadOf(await confirmCompletion(input, context), context.language)
  }
}
