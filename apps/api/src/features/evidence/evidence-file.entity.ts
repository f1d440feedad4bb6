import { type Rel, types } from '@mikro-orm/core'
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, Int, ObjectType } from 'type-graphql'
import { ProgressReport } from '../tasks/progress-report.entity.ts'
import { Task } from '../tasks/task.entity.ts'

@ObjectType({
  description: 'A file that proves what was reported; public once its report was confirmed, until then for staff only.',
})
@Entity({ schema: 'reform', tableName: 'evidence' })
export class EvidenceFile {
  @PrimaryKey({ type: types.uuid })
  id!: string

  @ManyToOne(() => Task)
  task!: Rel<Task>

  @ManyToOne(() => ProgressReport, { nullable: true })
  report?: Rel<ProgressReport>

  @Field(() => String, { description: 'Name as given by the person who uploaded it, at most 200 characters.' })
  @Property({ type: types.text })
  name!: string

  @Field(() => String, { description: 'Media type, proven by the content of the file.' })
  @Property({ type: types.text })
  mimeType!: string

  @Field(() => Int, { description: 'Size in bytes, at most 20 MB.' })
  @Property({ type: types.integer })
  bytes!: number

  @Field(() => String, { description: 'SHA-256 of the content in hex; the event of its report keeps the same.' })
  @Property({ type: types.text })
  sha256!: string

  @Field(() => String, { description: 'Address of the file, relative to the origin of the portal.' })
  url!: string

  @Property({ type: types.integer, fieldName: 'uploaded_by' })
  uploaderId!: number

  @Property({ columnType: 'integer[]', type: types.array })
  readerAgencyIds!: number[]

  /** From now on it is read by whoever reads the report. */
  attachTo(report: ProgressReport): void {
    this.report = report
    this.readerAgencyIds = report.readerAgencyIds
  }
}
