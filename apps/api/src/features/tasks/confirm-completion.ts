import { Field, ID, InputType } from 'type-graphql'
import { EvidenceFile } from '../evidence/evidence-file.entity.ts'
import { Confirmation } from './confirmation.entity.ts'
import { findEvidence } from './evidence.ts'
import { ProgressReport } from './progress-report.entity.ts'
import { checkText } from './report-text.ts'
import { TaskInputFields } from './task-input.ts'
import { problem } from './task-problems.ts'
import { verb } from './verb.ts'

@InputType({ description: 'A second person confirms that the work was delivered.' })
export class ConfirmCompletionInput extends TaskInputFields {
  @Field(() => ID, {
    nullable: true,
    description: 'Global id of a published document that proves it; the one of the report when none is named.',
  })
  evidenceDocumentId?: string

  @Field(() => String, {
    nullable: true,
    description: 'Why nothing is needed as evidence; not asked where the report has a document or files.',
  })
  waiver?: string
}

/** A second person confirms that the lead delivered; the task is then completed, on the day of delivery. */
export const confirmCompletion = verb<ConfirmCompletionInput>({
  verb: 'CONFIRM',
  async act(task, { evidenceDocumentId, waiver }, { viewer, today, em }) {
    // reform.may has already refused the reporter; the table's CHECK would too.
    if (waiver && checkText('waiver', waiver)) return checkText('waiver', waiver)
    const report = await em.findOneOrFail(ProgressReport, { task, kind: 'COMPLETION' }, { orderBy: { id: 'desc' } })
    const named = await findEvidence(em, evidenceDocumentId)
    if (named === 'unknown') return problem('evidence.notfound', 'evidenceDocumentId')
    const evidence = named ?? report.evidence
    const fileCount = await em.count(EvidenceFile, { report })
    if (!evidence && !waiver && fileCount === 0) return problem('confirm.noevidence', 'evidenceDocumentId')
    task.complete({ evidence })
    em.persist(new Confirmation(task, report, viewer, { confirmedOn: today, evidence, waiver, fileCount }))
    return undefined
  },
})
