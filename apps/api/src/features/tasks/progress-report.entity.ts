import { OptionalProps, type Rel, types } from '@mikro-orm/core'
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, Int, ObjectType } from 'type-graphql'
import { CalendarDate } from '../../graphql/calendar-date.ts'
import type { Viewer } from '../auth/viewer.ts'
import { Document } from '../documents/document.view.ts'
import { Task } from './task.entity.ts'
import { type ReportKind, ReportKindEnum } from './task-enums.ts'

interface Reported {
  kind: ReportKind
  percent: number
  text: string
  difficulty?: string | null
  evidence?: Rel<Document>
  deliveredOn?: string
  reportedOn: string
}

@ObjectType({ description: 'What the lead handed in. Read by staff of the lead, of the assigner and of the monitors.' })
@Entity({ schema: 'reform', tableName: 'progress_report' })
export class ProgressReport {
  [OptionalProps]?: 'id'

  @PrimaryKey({ type: types.uuid, defaultRaw: 'uuidv7()' })
  id!: string

  @ManyToOne(() => Task)
  task: Rel<Task>

  @Field(() => ReportKindEnum, { description: 'Progress or completion.' })
  @Property({ type: types.text })
  kind: ReportKind

  @Field(() => Int, { nullable: true, description: 'Share of the work done, 0 to 100.' })
  @Property({ type: types.integer, nullable: true })
  percent?: number

  @Field(() => String, { nullable: true, description: 'What was done.' })
  @Property({ type: types.text, fieldName: 'body' })
  text: string

  @Field(() => String, { nullable: true, description: 'What stands in the way.' })
  @Property({ type: types.text, nullable: true })
  difficulty?: string

  @Field(() => Document, { nullable: true, description: 'Document named as evidence.' })
  @ManyToOne(() => Document, { fieldName: 'evidence_document_id', nullable: true })
  evidence?: Rel<Document>

  @Field(() => CalendarDate, { nullable: true, description: 'Day of delivery, in a completion report.' })
  @Property({ type: types.date, nullable: true })
  deliveredOn?: string

  @Field(() => CalendarDate, { description: 'Day of the report.' })
  @Property({ type: types.date })
  reportedOn: string

  @Field(() => String, { nullable: true, description: 'Name of the person who reported.' })
  reportedBy?: string

  @Property({ type: types.integer, fieldName: 'reported_by' })
  reporterId: number

  @Property({ columnType: 'integer[]', type: types.array })
  readerAgencyIds: number[]

  constructor(
    task: Task,
    viewer: Viewer,
    { kind, percent, text, difficulty, evidence, deliveredOn, reportedOn }: Reported,
  ) {
    this.task = task
    this.kind = kind
    this.percent = percent
    this.text = text.trim()
    this.difficulty = difficulty?.trim() || undefined
    this.evidence = evidence
    this.deliveredOn = deliveredOn
    this.reportedOn = reportedOn
    this.reporterId = viewer.id
    this.readerAgencyIds = task.readerAgencyIds
  }
}
