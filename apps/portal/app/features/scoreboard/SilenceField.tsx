import { useText } from '../../i18n/messages'
import { Field } from '../../ui/Field'
import { silenceDays } from './silence'

/** Chooses after how many days without a report a task is silent. */
export function SilenceField({ days }: { days: string }) {
  const { leading } = useText()
  return (
    <Field label={leading.silence}>
      {(control) => (
        <select {...control} name="im-lang" defaultValue={days}>
          {silenceDays.map((each) => (
            <option key={each} value={each}>
              {leading.days(each)}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
