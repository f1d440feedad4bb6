import { Arg, Ctx, Mutation, Resolver } from 'type-graphql'
import type { Context } from '../../context.ts'
import { payloadOf } from '../tasks/task-answer.ts'
import { TaskPayload } from '../tasks/task-payload.ts'
import { FollowInput, follow, unfollow } from './follow.ts'

@Resolver()
export class FollowingResolver {
  @Mutation(() => TaskPayload, { description: 'Be told in the digest of what others do with a task.' })
  async follow(@Arg('input', () => FollowInput) input: FollowInput, @Ctx() context: Context) {
    return payloadOf(await follow(input, context), context.language)
  }

  @Mutation(() => TaskPayload, { description: 'Be told no longer.' })
  async unfollow(@Arg('input', () => FollowInput) input: FollowInput, @Ctx() context: Context) {
    return payloadOf(await unfollow(input, context), context.language)
  }
}
