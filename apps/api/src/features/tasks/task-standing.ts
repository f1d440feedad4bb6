import type { TaskState } from '@thong-suot/vocabulary'
import { Field, ObjectType } from 'type-graphql'
import { CalendarDate } from '../../graphql/calendar-date.ts'
import { TaskStateEnum } from './task-enums.ts'

@ObjectType({ description: 'A task as the ledger had it at the end of a day.' })
export class TaskStanding {
  @Field(() => TaskStateEnum, { description: 'Where it stood in the workflow.' })
  state!: TaskState

  @Field(() => CalendarDate, { nullable: true, description: 'Last day on time, as it was then.' })
  currentDue?: string

  @Field(() => CalendarDate, { nullable: true, description: 'Day the lead had said the result was delivered.' })
  deliveredOn?: string

  @Field(() => CalendarDate, { nullable: true, description: 'Day of delivery, once it was confirmed.' })
  completedOn?: string
}
