import { today } from '../../i18n/format'
import { useText } from '../../i18n/messages'
import { Field } from '../../ui/Field'
import { DayEntry } from './DayEntry'
import { EvidenceField } from './EvidenceField'
import { LongText } from './LongText'
import type { VerbFieldsProps } from './VerbFields'

export function ProgressFields({ input, problemOf }: VerbFieldsProps) {
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
    </>
  )
}

export function CompletionFields({ input, problemOf, task, query }: VerbFieldsProps) {
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
    </>
  )
}

export function ConfirmFields({ input, problemOf, query }: VerbFieldsProps) {
  const { verbs } = useText()
  return (
    <>
      <p>{verbs.confirmNote}</p>
      <EvidenceField
        query={query}
        chosen={input.evidence}
        problem={problemOf('evidenceDocumentId')}
        need={verbs.oneOfTwo}
      />
      <LongText
        name="waiver"
        label={`${verbs.waiver} (${verbs.oneOfTwo})`}
        value={input.waiver}
        problem={problemOf('waiver')}
      />
    </>
  )
}
