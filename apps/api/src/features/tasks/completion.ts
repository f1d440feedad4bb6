import { Field, Float, Int, ObjectType } from 'type-graphql'

const count = (what: string) => ({ description: `${what} Tasks.` })
const share = (what: string) => ({ nullable: true, description: `${what} 0 to 1; null when the denominator is 0.` })

@ObjectType({ description: 'How many tasks stand how, at the end of a day. The five counts sum to `total`.' })
export class Completion {
  @Field(() => Int, count('All but those cancelled or transferred.'))
  total!: number

  @Field(() => Int, count('Delivered by the due day, and confirmed.'))
  completedOnTime!: number

  @Field(() => Int, count('Delivered after the due day, and confirmed.'))
  completedLate!: number

  @Field(() => Int, count('Not confirmed as delivered, the due day not passed.'))
  inProgressOnTime!: number

  @Field(() => Int, count('Not confirmed as delivered, the due day passed.'))
  inProgressOverdue!: number

  @Field(() => Int, count('Without a due day, in every state.'))
  noDeadline!: number

  @Field(() => Int, count('Of those without a due day, the completed ones.'))
  noDeadlineCompleted!: number

  @Field(() => Int, count('Cancelled; outside the total.'))
  cancelled!: number

  @Field(() => Int, count('Transferred to another lead, where the successor counts; outside the total.'))
  transferred!: number

  @Field(() => Float, share('Completed on time, of all completed ones with a due day.'))
  onTimeShareOfCompleted?: number

  @Field(() => Float, share('Completed on time, of the total.'))
  onTimeShareOfTotal?: number

  @Field(() => Float, share('Completed, of those completed or overdue.'))
  completedShareOfDue?: number
}
