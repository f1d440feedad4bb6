import { type Rel, types } from '@mikro-orm/core'
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy'
import type { TaskState, TaskVerb } from '@thong-suot/vocabulary'
import { Field, Int, ObjectType } from 'type-graphql'
import { CalendarDate } from '../../graphql/calendar-date.ts'
import { Instant } from '../../graphql/instant.ts'
import { Task } from './task.entity.ts'
import { TaskStateEnum, TaskVerbEnum } from './task-enums.ts'

@ObjectType({ description: 'One change of a task, as the ledger keeps it for good.' })
@Entity({ schema: 'reform', tableName: 'event' })
export class TaskEvent {
  @ManyToOne(() => Task, { primary: true })
  task!: Rel<Task>

  @Field(() => Int, { description: 'Place in the history of the task, from 1 without gaps.' })
  @Property({ type: types.integer, primary: true })
  seq!: number

  @Field(() => TaskVerbEnum, { description: 'What was done.' })
  @Property({ type: types.text })
  verb!: TaskVerb

  @Field(() => CalendarDate, { description: 'Day of the ledger on which it was done.' })
  @Property({ type: types.date })
  occurredOn!: string

  @Field(() => Instant, { description: 'Moment the database wrote it down.' })
  @Property({ type: types.datetime })
  recordedAt!: Date

  @Field(() => TaskStateEnum, { description: 'State of the task afterwards.' })
  @Property({ type: types.text, fieldName: 'state' })
  stateAfter!: TaskState

  @Field(() => CalendarDate, { nullable: true, description: 'Due day of the task afterwards.' })
  @Property({ type: types.date, nullable: true, fieldName: 'current_due' })
  dueAfter?: string

  @Field(() => String, {
    nullable: true,
    description: 'Reason given for returning, extending, transferring or cancelling; told to staff concerned only.',
  })
  note?: string

  @Field(() => String, { nullable: true, description: 'Name of the person who did it; told to staff concerned only.' })
  actor?: string
}
