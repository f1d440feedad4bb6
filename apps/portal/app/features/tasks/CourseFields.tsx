import { formatDay } from '../../i18n/format'
import { useText } from '../../i18n/messages'
import { Field } from '../../ui/Field'
import { DayEntry } from './DayEntry'
import { LeadField } from './LeadField'
import { LongText } from './LongText'
import type { VerbFieldsProps } from './VerbFields'

/** Words about what will happen, and the reason for it. */
export function ReasonFields({ input, problemOf, note, label }: VerbFieldsProps & { note: string; label: string }) {
  return (
    <>
      <p>{note}</p>
      <LongText name="reason" label={label} value={input.reason} problem={problemOf('reason')} isRequired />
    </>
  )
}

export function RequestFields({ input, problemOf, task }: VerbFieldsProps) {
  const { verbs } = useText()
  return (
    <>
      <p>{task.currentDue && verbs.requestNote(formatDay(task.currentDue))}</p>
      <DayEntry
        name="requestedDue"
        label={verbs.requestedDue}
        problem={problemOf('requestedDue')}
        value={input.requestedDue}
        isRequired
      />
      <LongText name="reason" label={verbs.reason} value={input.reason} problem={problemOf('reason')} isRequired />
    </>
  )
}

/** The answer to the request that waits; without one, the assigner moves the deadline unasked. */
export function DecisionFields({ input, problemOf, task }: VerbFieldsProps) {
  const { verbs } = useText()
  const request = task.extensions.find(({ decision }) => !decision)
  const due = request?.requestedDue ?? undefined
  return (
    <>
      {request && due ? (
        <>
          <p>
            {verbs.requestWaits(formatDay(request.fromDue), formatDay(due))} {request.isLate && verbs.isLate}
          </p>
          <blockquote className="written" lang="vi">
            {request.reason}
          </blockquote>
          <Field label={verbs.decision}>
            {(control) => (
              <select {...control} name="decision" defaultValue={input.decision ?? 'grant'}>
                <option value="grant">{verbs.grant}</option>
                <option value="refuse">{verbs.refuse}</option>
              </select>
            )}
          </Field>
        </>
      ) : (
        <p>{task.currentDue && verbs.unaskedNote(formatDay(task.currentDue))}</p>
      )}
      <DayEntry
        name="newDue"
        label={verbs.newDue}
        problem={problemOf('newDue')}
        value={input.newDue ?? due}
        isRequired={!request}
      />
      <LongText
        name="note"
        label={request ? `${verbs.note} (${verbs.noteNeed})` : verbs.reason}
        value={input.note}
        problem={problemOf('note')}
        isRequired={!request}
      />
    </>
  )
}

export function TransferFields(props: VerbFieldsProps) {
  const { verbs } = useText()
  const { input, problemOf, query } = props
  return (
    <>
      <p>{verbs.transferNote}</p>
      <LeadField query={query} chosen={input.lead} problem={problemOf('leadId')} />
      <LongText name="reason" label={verbs.reason} value={input.reason} problem={problemOf('reason')} isRequired />
    </>
  )
}
