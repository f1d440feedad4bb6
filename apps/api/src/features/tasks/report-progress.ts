import { Field, ID, InputType, Int } from 'type-graphql'
import { attachFiles, detailOfFiles } from './attach-files.ts'
import { ProgressReport } from './progress-report.entity.ts'
import { checkText } from './report-text.ts'
import { TaskInputFields } from './task-input.ts'
import { problem } from './task-problems.ts'
import { verb } from './verb.ts'

@InputType({ description: 'How far the lead has come.' })
export class ReportProgressInput extends TaskInputFields {
  @Field(() => Int, { description: 'Share of the work done, 0 to 100.' })
  percent!: number

  @Field(() => String, { description: 'What was done; read by staff only. At most 5,000 characters.' })
  text!: string

  @Field(() => String, { nullable: true, description: 'What stands in the way; read by staff only.' })
  difficulty?: string

  @Field(() => [ID], {
    nullable: true,
    description: 'Ids that `POST /evidence/<task>` gave the same person for this task; at most 5.',
  })
  evidenceFiles?: string[]
}

/** The lead tells how far the work has come; an assigned task is thereby taken up. */
export const reportProgress = verb<ReportProgressInput>({
  verb: 'REPORT_PROGRESS',
  async act(task, { percent, text, difficulty, evidenceFiles }, { viewer, today, em }) {
    if (percent < 0 || percent > 100) return problem('percent.outofrange', 'percent')
    const wrongText = checkText('text', text) ?? (difficulty ? checkText('difficulty', difficulty) : undefined)
    if (wrongText) return wrongText
    const report = new ProgressReport(task, viewer, { kind: 'PROGRESS', percent, text, difficulty, reportedOn: today })
    const wrongFiles = await attachFiles(em, report, evidenceFiles)
    if (wrongFiles) return wrongFiles
    task.percent = percent
    em.persist(report)
    return undefined
  },
  detail: ({ evidenceFiles }, { em }) => detailOfFiles(em, evidenceFiles),
})
