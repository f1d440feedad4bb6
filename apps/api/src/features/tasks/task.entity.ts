import { type Opt, type Rel, types } from '@mikro-orm/core'
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import type { CompletionStatus, Recurrence, TaskState } from '@thong-suot/vocabulary'
import { Arg, Field, Int, ObjectType } from 'type-graphql'
import { CalendarDate } from '../../graphql/calendar-date.ts'
import { Node } from '../../graphql/node.ts'
import { planned } from '../../graphql/planned.ts'
import { Agency } from '../agencies/agency.view.ts'
import { ReformArea } from '../areas/reform-area.ts'
import { Conclusion } from '../conclusions/conclusion.view.ts'
import { RecurrenceEnum } from '../conclusions/conclusion-enums.ts'
import { Directive } from '../conclusions/directive.view.ts'
import { Document } from '../documents/document.view.ts'
import { Plan } from '../plans/plan.view.ts'
import { PlanItem } from '../plans/plan-item.view.ts'
import { CompletionStatusEnum, TaskStateEnum } from './task-enums.ts'
import { TaskRights } from './task-rights.ts'
import { TaskStanding } from './task-standing.ts'

const asOfDay = 'Calendar day in Asia/Ho_Chi_Minh; today when not given.'

@ObjectType({
  implements: Node,
  description: 'What a directive, an item of a plan, or a sentence of a document asks of one lead agency.',
})
@Entity({ schema: 'reform', tableName: 'task' })
export class Task {
  @PrimaryKey({ type: types.uuid })
  id!: string

  @Field(() => String, { description: 'Readable number, unique, as in NV-2026-0001.' })
  @Property({ type: types.text })
  code!: string

  @Field(() => String, { description: 'The directive, item or sentence in short, as written.' })
  @Property({ type: types.text })
  title!: string

  @Field(() => TaskStateEnum, { description: 'Where it stands in the workflow.' })
  @Property({ type: types.text })
  state!: TaskState

  @Field(() => Agency, { description: 'The one agency responsible.' })
  @ManyToOne(() => Agency, { fieldName: 'lead_agency_id' })
  lead!: Rel<Agency>

  @Field(() => Agency, { nullable: true, description: 'The agency that gave it; its leaders confirm.' })
  @ManyToOne(() => Agency, { fieldName: 'assigner_agency_id', nullable: true })
  assigner?: Rel<Agency>

  @Field(() => String, { nullable: true, description: 'What is to be delivered.' })
  @Property({ type: types.text, nullable: true })
  deliverable?: string

  @Field(() => CalendarDate, {
    description: 'Day of the assigning document or meeting; of a later period, the day it began.',
  })
  @Property({ type: types.date })
  assignedOn!: string

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Last day on time, as first set; null without a deadline.',
  })
  @Property({ type: types.date, nullable: true })
  originalDue?: string

  @Field(() => CalendarDate, { nullable: true, description: 'Last day on time now; timeliness is judged by it.' })
  @Property({ type: types.date, nullable: true })
  currentDue?: string

  @Field(() => RecurrenceEnum, {
    nullable: true,
    description: 'How often its deadline comes again; null when once only.',
  })
  @Property({ type: types.text, nullable: true })
  recurrence?: Recurrence

  @Field(() => Int, {
    description: 'Which time of a recurring deadline it is for, counted from the first due day; else 1.',
  })
  @Property({ type: types.integer })
  occurrence!: number & Opt

  @Field(() => String, {
    nullable: true,
    description:
      'The period it is for, named by where most of its days lie: "tháng 9/2026" of what is due on 24/9 or 5/10. Null when once only.',
  })
  period?: string

  @Field(() => Int, { description: 'How often the deadline was extended.' })
  @Property({ type: types.integer })
  extensionCount!: number & Opt

  @Field(() => CalendarDate, { nullable: true, description: 'Day the lead says the result was delivered.' })
  @Property({ type: types.date, nullable: true })
  deliveredOn?: string | null

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Day of delivery of a confirmed task, not of the confirmation.',
  })
  @Property({ type: types.date, nullable: true })
  completedOn?: string

  @Field(() => Directive, {
    nullable: true,
    description: 'The directive it comes from; null when it comes from elsewhere.',
  })
  @ManyToOne(() => Directive, { fieldName: 'origin_key' })
  directive?: Rel<Directive>

  @Field(() => Conclusion, { nullable: true, description: 'The conclusion that sentence stands in.' })
  @ManyToOne(() => Conclusion, { fieldName: 'conclusion_id', nullable: true })
  conclusion?: Rel<Conclusion>

  @Field(() => PlanItem, { nullable: true, description: 'The item of a plan it comes from.' })
  planItem?: Rel<PlanItem>

  @Field(() => Plan, { nullable: true, description: 'The plan that item stands in.' })
  @ManyToOne(() => Plan, { fieldName: 'plan_id', nullable: true })
  plan?: Rel<Plan>

  @Field(() => Document, {
    nullable: true,
    description: 'The document it was entered from by hand; null when it comes from a conclusion or a plan.',
  })
  @ManyToOne(() => Document, { fieldName: 'document_id', nullable: true })
  document?: Rel<Document>

  @Field(() => String, { nullable: true, description: 'The sentence of that document that asks for it, as written.' })
  @Property({ type: types.text, nullable: true })
  sentence?: string

  @Field(() => Document, { nullable: true, description: 'Document that proves the result; known once confirmed.' })
  @ManyToOne(() => Document, { fieldName: 'evidence_document_id', nullable: true })
  evidence?: Rel<Document>

  @Field(() => Int, { description: 'Number of the last event; say it in `expectedVersion`.' })
  @Property({ type: types.integer })
  version!: number

  @Field(() => Boolean, { description: 'Fictional sample data.' })
  @Property({ type: types.boolean })
  isSample!: boolean

  @Field(() => CompletionStatusEnum, {
    nullable: true,
    description:
      'How it stands at the end of a day (today when not given); null when cancelled, transferred or not yet opened.',
  })
  completionStatus(
    @Arg('asOf', () => CalendarDate, { nullable: true, description: asOfDay }) _asOf?: string,
  ): CompletionStatus {
    return planned()
  }

  @Field(() => Int, {
    nullable: true,
    description: 'Calendar days past due; null while on time or without a deadline.',
  })
  daysOverdue(@Arg('asOf', () => CalendarDate, { nullable: true, description: asOfDay }) _asOf?: string): number {
    return planned()
  }

  @Field(() => Boolean, { description: 'Due within the seven days after that day, and not handed in by then.' })
  isDueSoon(@Arg('asOf', () => CalendarDate, { nullable: true, description: asOfDay }) _asOf?: string): boolean {
    return planned()
  }

  @Field(() => TaskStanding, {
    nullable: true,
    description: 'How it stood at the end of a day (today when not given); null when not yet opened.',
  })
  standing(@Arg('asOf', () => CalendarDate, { nullable: true, description: asOfDay }) _asOf?: string): TaskStanding {
    return planned()
  }

  @Field(() => Boolean, {
    description: 'Its source was edited after work began; cleared when the assigner extends, transfers or cancels it.',
  })
  @Property({ type: types.boolean })
  sourceChanged!: boolean & Opt

  @Field(() => Boolean, { description: 'The viewer follows it; false for a visitor.' })
  isFollowed!: boolean

  @Field(() => Task, { nullable: true, description: 'The task of the earlier lead, where it was transferred.' })
  @ManyToOne(() => Task, { nullable: true })
  predecessor?: Rel<Task>

  @Field(() => Task, { nullable: true, description: 'The task of the later lead, where it was transferred.' })
  successor?: Rel<Task>

  @Field(() => [Agency], { description: 'Agencies that co-ordinate.' })
  coordinating!: Agency[]

  @Field(() => [Agency], { description: 'Agencies that monitor and may confirm for the assigner.' })
  monitoring!: Agency[]

  @Field(() => [ReformArea], { description: 'Reform areas of its conclusion, or the one it was put under itself.' })
  areas!: ReformArea[]

  @Field(() => TaskRights, { description: 'What the viewer may do with it now; the verbs decide by the same rule.' })
  viewerCan!: TaskRights

  @Property({ type: types.integer })
  percent!: number

  @Property({ type: types.integer, nullable: true })
  reportedBy?: number

  @Property({ columnType: 'integer[]', type: types.array })
  readerAgencyIds!: number[]

  /** Handed in: from now on timeliness is judged by the day of delivery. */
  report({ on, reportedBy }: { on: string; reportedBy: number }): void {
    this.percent = 100
    this.deliveredOn = on
    this.reportedBy = reportedBy
  }

  /** Completed on the day of delivery, however late the confirmation comes. */
  complete({ evidence }: { evidence: Rel<Document> | undefined }): void {
    this.completedOn = this.deliveredOn ?? undefined
    this.evidence = evidence
  }

  /** Back to its lead: nothing is delivered yet. */
  handBack(): void {
    this.deliveredOn = null
  }

  /** More time: later than now, and not in the past. */
  mayBeDueOn(day: string, today: string): boolean {
    return this.currentDue !== undefined && this.currentDue !== null && day > this.currentDue && day >= today
  }

  extend(due: string): void {
    this.currentDue = due
    this.extensionCount += 1
    this.settleSource()
  }

  transfer(): void {
    this.state = 'TRANSFERRED'
    this.settleSource()
  }

  /** The assigner has dealt with what changed in its source. */
  settleSource(): void {
    this.sourceChanged = false
  }
}
