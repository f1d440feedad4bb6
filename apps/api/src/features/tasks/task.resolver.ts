import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../../context.ts'
import { AssignTaskInput, assignTask } from './assign-task.ts'
import { CancelTaskInput, cancelTask } from './cancel-task.ts'
import { ConfirmCompletionInput, confirmCompletion } from './confirm-completion.ts'
import { DecideExtensionInput, decideExtension } from './decide-extension.ts'
import { ReportCompletionInput, reportCompletion } from './report-completion.ts'
import { ReportProgressInput, reportProgress } from './report-progress.ts'
import { RequestExtensionInput, requestExtension } from './request-extension.ts'
import { ReturnTaskInput, returnTask } from './return-task.ts'
import { SettlePayload, SettleTasksInput, settleTasks } from './settle-tasks.ts'
import { StartTaskInput, startTask } from './start-task.ts'
import { issuesOf, payloadOf } from './task-answer.ts'
import { TaskPayload } from './task-payload.ts'
import { TransferTaskInput, transferTask } from './transfer-task.ts'

@Resolver()
export class TaskResolver {
  @Mutation(() => TaskPayload, {
    description: 'A leader of the agency that issued a document gives a task out of it, by hand.',
  })
  async assignTask(@Arg('input', () => AssignTaskInput) input: AssignTaskInput, @Ctx() context: Context) {
    return payloadOf(await assignTask(input, context), context.language)
  }

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

  @Mutation(() => TaskPayload, { description: 'The assigner, or a monitor for it, sends back what is not enough yet.' })
  async returnTask(@Arg('input', () => ReturnTaskInput) input: ReturnTaskInput, @Ctx() context: Context) {
    return payloadOf(await returnTask(input, context), context.language)
  }

  @Mutation(() => TaskPayload, { description: 'The lead asks the assigner for more time.' })
  async requestExtension(
    @Arg('input', () => RequestExtensionInput) input: RequestExtensionInput,
    @Ctx() context: Context,
  ) {
    return payloadOf(await requestExtension(input, context), context.language)
  }

  @Mutation(() => TaskPayload, { description: 'The assigner grants or refuses more time, or gives it unasked.' })
  async decideExtension(
    @Arg('input', () => DecideExtensionInput) input: DecideExtensionInput,
    @Ctx() context: Context,
  ) {
    return payloadOf(await decideExtension(input, context), context.language)
  }

  @Mutation(() => TaskPayload, { description: 'The assigner gives the task to another lead, as a new task.' })
  async transferTask(@Arg('input', () => TransferTaskInput) input: TransferTaskInput, @Ctx() context: Context) {
    return payloadOf(await transferTask(input, context), context.language)
  }

  @Mutation(() => TaskPayload, { description: 'The assigner takes the task back for good.' })
  async cancelTask(@Arg('input', () => CancelTaskInput) input: CancelTaskInput, @Ctx() context: Context) {
    return payloadOf(await cancelTask(input, context), context.language)
  }

  @Mutation(() => SettlePayload, {
    description: 'The newsroom takes back every open task of a conclusion or plan, before that is withdrawn.',
  })
  async settleTasks(@Arg('input', () => SettleTasksInput) input: SettleTasksInput, @Ctx() context: Context) {
    const { settledCount, problems } = await settleTasks(input, context)
    return { settledCount, issues: issuesOf(problems, context.language) }
  }
}
