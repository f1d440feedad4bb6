import type { ReactNode } from 'react'
import { useSearchParams } from 'react-router'
import { useText } from '../i18n/messages'
import { Field } from './Field'

/** Narrows a list; a plain form, so its address can be kept and sent. */
export function FilterForm({ action, children }: { action: string; children: ReactNode }) {
  const { common } = useText()
  const [given] = useSearchParams()
  return (
    <form className="filter-form no-print" action={action}>
      {children}
      <div className="form-actions">
        <button type="submit" className="button">
          {common.filter}
        </button>
        {given.size > 0 && (
          <a className="button quiet" href={action}>
            {common.clearFilter}
          </a>
        )}
      </div>
    </form>
  )
}

interface ChoiceProps {
  label: string
  name: string
  /** Each as its value in the address and its text. */
  options: string[][]
}

/** One of several, or all of them. */
export function FilterChoice({ label, name, options }: ChoiceProps) {
  const { common } = useText()
  const [given] = useSearchParams()
  return (
    <Field label={label}>
      {(control) => (
        <select {...control} name={name} defaultValue={given.get(name) ?? ''}>
          <option value="">{common.all}</option>
          {options.map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}

interface EntryProps {
  label: string
  name: string
  type?: 'text' | 'date' | 'number'
  /** Of a number. */
  min?: number
  max?: number
  /** What stands there while the address says nothing. */
  unless?: string
}

/** Words, a day or a number to be typed in. */
export function FilterEntry({ label, name, type = 'text', min, max, unless = '' }: EntryProps) {
  const [given] = useSearchParams()
  return (
    <Field label={label}>
      {(control) => (
        <input {...control} type={type} name={name} min={min} max={max} defaultValue={given.get(name) ?? unless} />
      )}
    </Field>
  )
}
