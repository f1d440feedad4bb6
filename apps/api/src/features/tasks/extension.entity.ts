import { OptionalProps, type Rel, types } from '@mikro-orm/core'
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { type ExtensionDecision, extensionDecisions } from '@thong-suot/vocabulary'
import { Field, ObjectType } from 'type-graphql'
import { CalendarDate } from '../../graphql/calendar-date.ts'
import { enumOf } from '../vocabulary/enum-of.ts'
import { Task } from './task.entity.ts'

const ExtensionDecisionEnum = enumOf<ExtensionDecision>(
  'ExtensionDecision',
  extensionDecisions,
  'What the assigner said to more time.',
)

@ObjectType({ description: 'More time, asked for or given. Read by staff of the agencies concerned.' })
@Entity({ schema: 'reform', tableName: 'extension' })
export class Extension {
  [OptionalProps]?: 'id'

  @PrimaryKey({ type: types.uuid, defaultRaw: 'uuidv7()' })
  id!: string

  @ManyToOne(() => Task)
  task!: Rel<Task>

  @Field(() => CalendarDate, { description: 'Due day before it.' })
  @Property({ type: types.date })
  fromDue!: string

  @Field(() => CalendarDate, { nullable: true, description: 'Due day asked for; null when nobody asked.' })
  @Property({ type: types.date, nullable: true })
  requestedDue?: string

  @Field(() => String, { nullable: true, description: 'Why the lead asks.' })
  @Property({ type: types.text, nullable: true })
  reason?: string

  @Property({ type: types.integer, nullable: true, fieldName: 'requested_by' })
  requesterId?: number

  @Field(() => String, { nullable: true, description: 'Name of the person who asked.' })
  requestedBy?: string

  @Field(() => CalendarDate, { nullable: true, description: 'Day of the request.' })
  @Property({ type: types.date, nullable: true })
  requestedOn?: string

  @Field(() => Boolean, { description: 'Asked for only after the task was due.' })
  isLate!: boolean

  @Field(() => ExtensionDecisionEnum, {
    nullable: true,
    description: 'Null while it waits, or when the task ended first.',
  })
  @Property({ type: types.text, nullable: true })
  decision?: ExtensionDecision

  @Field(() => CalendarDate, { nullable: true, description: 'Due day that was given.' })
  @Property({ type: types.date, nullable: true })
  grantedDue?: string

  @Field(() => String, { nullable: true, description: 'Why the assigner decided so.' })
  @Property({ type: types.text, nullable: true })
  note?: string

  @Property({ type: types.integer, nullable: true, fieldName: 'decided_by' })
  deciderId?: number

  @Field(() => String, { nullable: true, description: 'Name of the person who decided.' })
  decidedBy?: string

  @Field(() => CalendarDate, { nullable: true, description: 'Day of the decision.' })
  @Property({ type: types.date, nullable: true })
  decidedOn?: string

  @Property({ columnType: 'integer[]', type: types.array })
  readerAgencyIds!: number[]

  /** The assigner gives time that nobody asked for. */
  static unasked(task: Task): Extension {
    if (!task.currentDue) throw new Error(`Task ${task.code} has no deadline to extend.`)
    return Object.assign(new Extension(), { task, fromDue: task.currentDue, readerAgencyIds: task.readerAgencyIds })
  }

  static requested(
    task: Task,
    { by, on, due, reason }: { by: number; on: string; due: string; reason: string },
  ): Extension {
    const asked = { requesterId: by, requestedOn: on, requestedDue: due, reason: reason.trim() }
    return Object.assign(Extension.unasked(task), asked)
  }

  decide({ by, on, due, note }: { by: number; on: string; due?: string; note?: string | null }): void {
    this.decision = due ? 'GRANTED' : 'REFUSED'
    this.grantedDue = due
    this.deciderId = by
    this.decidedOn = on
    this.note = note?.trim() || undefined
  }
}
