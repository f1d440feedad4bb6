import { type ReminderKind, reminderKinds } from '@thong-suot/vocabulary'
import { Field, Int, ObjectType } from 'type-graphql'
import { CalendarDate } from '../../graphql/calendar-date.ts'
import { Task } from '../tasks/task.entity.ts'
import { enumOf } from '../vocabulary/enum-of.ts'

const ReminderKindEnum = enumOf<ReminderKind>('ReminderKind', reminderKinds, 'Why a person is reminded of a task.')

@ObjectType('DigestItem', { description: 'One task a person was reminded of, as it stood on the day of the digest.' })
export class DigestItem {
  @Field(() => ReminderKindEnum, { description: 'Why.' })
  kind!: ReminderKind

  @Field(() => CalendarDate, { nullable: true, description: 'Last day on time then; null without a deadline.' })
  due?: string

  @Field(() => Int, { nullable: true, description: 'Calendar days past due then; null where it was on time.' })
  daysOverdue?: number

  @Field(() => Task, { description: 'The task, as it stands now.' })
  task!: Task
}

@ObjectType('Digest', { description: 'What a person was reminded of in the morning of a working day.' })
export class Digest {
  @Field(() => CalendarDate, { description: 'The working day.' })
  day!: string

  @Field(() => [DigestItem], {
    description: 'Due soon, overdue, awaiting confirmation; those the viewer may no longer see are left out.',
  })
  items!: DigestItem[]
}
