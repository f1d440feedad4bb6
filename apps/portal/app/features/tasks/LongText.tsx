import { Field } from '../../ui/Field'

interface LongTextProps {
  name: string
  label: string
  value?: string
  problem?: string
  isRequired?: boolean
}

/** A text of several lines that people hand in. */
export function LongText({ name, label, value, problem, isRequired }: LongTextProps) {
  return (
    <Field label={label} problem={problem}>
      {(control) => (
        <textarea {...control} name={name} rows={4} maxLength={5000} required={isRequired} defaultValue={value} />
      )}
    </Field>
  )
}
