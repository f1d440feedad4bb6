import { OptionalProps, type Rel, types } from '@mikro-orm/core'
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { CalendarDate } from '../../graphql/calendar-date.ts'
import type { Viewer } from '../auth/viewer.ts'
import { Document } from '../documents/document.view.ts'
import { ProgressReport } from './progress-report.entity.ts'
import { Task } from './task.entity.ts'

interface Confirmed {
  confirmedOn: string
  evidence: Rel<Document> | undefined
  waiver?: string | null
  fileCount: number
}

@ObjectType({ description: 'That someone other than the reporter found the work delivered.' })
@Entity({ schema: 'reform', tableName: 'confirmation' })
export class Confirmation {
  [OptionalProps]?: 'id'

  @PrimaryKey({ type: types.uuid, defaultRaw: 'uuidv7()' })
  id!: string

  @ManyToOne(() => Task)
  task: Rel<Task>

  @ManyToOne(() => ProgressReport)
  report: Rel<ProgressReport>

  @Property({ type: types.integer })
  reporterId: number

  @Property({ type: types.integer, fieldName: 'confirmed_by' })
  confirmerId: number

  @Field(() => CalendarDate, { description: 'Day of the confirmation.' })
  @Property({ type: types.date })
  confirmedOn: string

  @Field(() => Document, {
    nullable: true,
    description: 'Document that proves the result; null when files prove it, or when it was waived.',
  })
  @ManyToOne(() => Document, { fieldName: 'evidence_document_id', nullable: true })
  evidence?: Rel<Document>

  @Field(() => String, { nullable: true, description: 'Why no evidence was needed; told to staff concerned only.' })
  @Property({ type: types.text, nullable: true })
  waiver?: string

  @Property({ type: types.integer })
  fileCount: number

  @Field(() => String, {
    nullable: true,
    description: 'Name of the person who confirmed; told to staff concerned only.',
  })
  confirmedBy?: string

  constructor(
    task: Task,
    report: ProgressReport,
    viewer: Viewer,
    { confirmedOn, evidence, waiver, fileCount }: Confirmed,
  ) {
    this.task = task
    this.report = report
    this.reporterId = report.reporterId
    this.confirmerId = viewer.id
    this.confirmedOn = confirmedOn
    this.evidence = evidence
    this.waiver = waiver?.trim() || undefined
    this.fileCount = fileCount
  }
}
