import type { FragmentType } from '../../gql'
import { today } from '../../i18n/format'
import { useText } from '../../i18n/messages'
import { Field } from '../../ui/Field'
import type { Issue } from './act-on-task'
import { EvidenceField, type EvidenceField_query } from './EvidenceField'
import type { VerbInput, VerbName } from './verb-form'

interface VerbFieldsProps {
  verb: VerbName
  input: VerbInput
  issues: Issue[]
  assignedOn: string
  documents: FragmentType<typeof EvidenceField_query>
}

/** The fields of a verb, holding what was typed before. */
export function VerbFields({ verb, input, issues, assignedOn, documents }: VerbFieldsProps) {
  const { verbs } = useText()
  const problemOf = (field: string) => issues.find((issue) => issue.field === field)?.message
  const evidence = (need: string) => (
    <EvidenceField query={documents} chosen={input.evidence} problem={problemOf('evidenceDocumentId')} need={need} />
  )
  if (verb === 'start') return <p>{verbs.startNote}</p>
  if (verb === 'report-progress') {
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
  if (verb === 'report-completion') {
    return (
      <>
        <Field label={verbs.deliveredOn} problem={problemOf('deliveredOn')}>
          {(control) => (
            <input
              {...control}
              type="date"
              name="deliveredOn"
              min={assignedOn}
              max={today()}
              required
              defaultValue={input.deliveredOn ?? today()}
            />
          )}
        </Field>
        <LongText name="text" label={verbs.completionText} value={input.text} problem={problemOf('text')} isRequired />
        {evidence(verbs.optional)}
      </>
    )
  }
  return (
    <>
      <p>{verbs.confirmNote}</p>
      {evidence(verbs.oneOfTwo)}
      <LongText
        name="waiver"
        label={`${verbs.waiver} (${verbs.oneOfTwo})`}
        value={input.waiver}
        problem={problemOf('waiver')}
      />
    </>
  )
}

interface LongTextProps {
  name: string
  label: string
  value?: string
  problem?: string
  isRequired?: boolean
}

function LongText({ name, label, value, problem, isRequired }: LongTextProps) {
  return (
    <Field label={label} problem={problem}>
      {(control) => (
        <textarea {...control} name={name} rows={4} maxLength={5000} required={isRequired} defaultValue={value} />
      )}
    </Field>
  )
}
