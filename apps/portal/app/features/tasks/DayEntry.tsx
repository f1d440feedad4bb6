import { Field } from '../../ui/Field'

interface DayEntryProps {
  name: string
  label: string
  value?: string
  problem?: string
  min?: string
  max?: string
  isRequired?: boolean
}

/** A calendar day, within what makes sense. */
export function DayEntry({ name, label, value, problem, min, max, isRequired }: DayEntryProps) {
  return (
    <Field label={label} problem={problem}>
      {(control) => (
        <input {...control} type="date" name={name} min={min} max={max} required={isRequired} defaultValue={value} />
      )}
    </Field>
  )
}
