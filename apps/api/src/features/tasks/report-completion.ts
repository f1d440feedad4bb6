import { Field, ID, InputType } from 'type-graphql'
import { CalendarDate } from '../../graphql/calendar-date.ts'
import { attachFiles, detailOfFiles } from './attach-files.ts'
import { findEvidence } from './evidence.ts'
import { ProgressReport } from './progress-report.entity.ts'
import { checkText } from './report-text.ts'
import { TaskInputFields } from './task-input.ts'
import { problem } from './task-problems.ts'
import { verb } from './verb.ts'

@InputType({ description: 'The lead says the work is delivered; someone else then confirms it.' })
export class ReportCompletionInput extends TaskInputFields {
  @Field(() => CalendarDate, { description: 'Day the result was delivered: from the assignment to today.' })
  deliveredOn!: string

  @Field(() => String, { description: 'What was delivered; read by staff only. At most 5,000 characters.' })
  text!: string

  @Field(() => ID, { nullable: true, description: 'Global id of a published document that proves it.' })
  evidenceDocumentId?: string

  @Field(() => [ID], {
    nullable: true,
    description: 'Ids that `POST /evidence/<task>` gave the same person for this task; at most 5.',
  })
  evidenceFiles?: string[]
}

/** The lead hands in the result and names the day of delivery, by which timeliness is judged from now on. */
export const reportCompletion = verb<ReportCompletionInput>({
  verb: 'REPORT_COMPLETION',
  async act(task, { deliveredOn, text, evidenceDocumentId, evidenceFiles }, { viewer, today, em }) {
    if (deliveredOn < task.assignedOn || deliveredOn > today) return problem('delivered.outofrange', 'deliveredOn')
    const wrongText = checkText('text', text)
    if (wrongText) return wrongText
    const evidence = await findEvidence(em, evidenceDocumentId)
    if (evidence === 'unknown') return problem('evidence.notfound', 'evidenceDocumentId')
    const report = new ProgressReport(task, viewer, {
      kind: 'COMPLETION',
      percent: 100,
      text,
      evidence,
      deliveredOn,
      reportedOn: today,
    })
    const wrongFiles = await attachFiles(em, report, evidenceFiles)
    if (wrongFiles) return wrongFiles
    task.report({ on: deliveredOn, reportedBy: viewer.id })
    em.persist(report)
    return undefined
  },
  detail: ({ evidenceFiles }, { em }) => detailOfFiles(em, evidenceFiles),
})
