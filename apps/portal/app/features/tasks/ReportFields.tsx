import { today } from '../../i18n/format'
import { useText } from '../../i18n/messages'
import { Field } from '../../ui/Field'
import { DayEntry } from './DayEntry'
import { EvidenceField } from './EvidenceField'
import { EvidenceFiles } from './EvidenceFiles'
import { FilesField } from './FilesField'
import { LongText } from './LongText'
import type { VerbFieldsProps } from './VerbFields'

export function ProgressFields({ input, problemOf, ...sent }: VerbFieldsProps) {
  const { verbs } = useText()
  return (
    <>
      <Field label={verbs.percent} problem={problemOf('percent')}>
        {(control) => (
          <input
            {...control}
            type="number"
            name="percent"
            min={0}
            max={100}
            step={1}
            inputMode="numeric"
            required
            defaultValue={input.percent}
          />
        )}
      </Field>
      <LongText name="text" label={verbs.text} value={input.text} problem={problemOf('text')} isRequired />
      <LongText
        name="difficulty"
        label={`${verbs.difficulty} (${verbs.optional})`}
        value={input.difficulty}
        problem={problemOf('difficulty')}
      />
      <ReportFiles {...sent} note={verbs.filesForStaff} problem={problemOf('evidenceFiles')} />
    </>
  )
}

export function CompletionFields({ input, problemOf, task, query, ...sent }: VerbFieldsProps) {
  const { verbs } = useText()
  return (
    <>
      <DayEntry
        name="deliveredOn"
        label={verbs.deliveredOn}
        problem={problemOf('deliveredOn')}
        min={task.assignedOn}
        max={today()}
        value={input.deliveredOn ?? today()}
        isRequired
      />
      <LongText name="text" label={verbs.completionText} value={input.text} problem={problemOf('text')} isRequired />
      <EvidenceField
        query={query}
        chosen={input.evidence}
        problem={problemOf('evidenceDocumentId')}
        need={verbs.optional}
      />
      <ReportFiles {...sent} note={verbs.filesBecomePublic} problem={problemOf('evidenceFiles')} />
    </>
  )
}

/** Files of the report; what could not be sent on is named, to be chosen again. */
function ReportFiles({
  files,
  lostFiles,
  note,
  problem,
}: Pick<VerbFieldsProps, 'files' | 'lostFiles'> & { note: string; problem?: string }) {
  const { verbs } = useText()
  const lost = lostFiles.length > 0 ? verbs.chooseAgain(lostFiles.join(', ')) : undefined
  return <FilesField kept={files} note={note} problem={problem || lost} />
}

export function ConfirmFields({ input, problemOf, query, task }: VerbFieldsProps) {
  const { verbs } = useText()
  const report = task.reports.findLast(({ kind }) => kind === 'COMPLETION')
  const isProven = report && (report.files.length > 0 || report.evidence)
  const need = isProven ? verbs.optional : verbs.oneOfTwo
  return (
    <>
      <p>{isProven ? verbs.confirmProven : verbs.confirmNote}</p>
      {report && report.files.length > 0 && (
        <div>
          <p>{verbs.confirmFiles}</p>
          <EvidenceFiles files={report.files} />
        </div>
      )}
      <EvidenceField query={query} chosen={input.evidence} problem={problemOf('evidenceDocumentId')} need={need} />
      <LongText name="waiver" label={`${verbs.waiver} (${need})`} value={input.waiver} problem={problemOf('waiver')} />
    </>
  )
}
