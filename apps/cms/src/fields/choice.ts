import type { Label, Labelled } from '@thong-suot/vocabulary'
import type { SelectField } from 'payload'

interface Choice {
  name: string
  label: Label
  from: Labelled<string>
  description?: Label
  defaultValue?: string
  required?: boolean
  width?: string
  sidebar?: boolean
  index?: boolean
}

/** One key out of a list of the vocabulary, shown by its label. */
export function choice({ name, label, from, description, width, sidebar, ...rest }: Choice): SelectField {
  return {
    name,
    type: 'select',
    label: { ...label },
    options: optionsOf(from),
    ...rest,
    admin: {
      ...(description && { description: { ...description } }),
      ...(width && { width }),
      ...(sidebar && { position: 'sidebar' }),
      isClearable: !rest.required,
    },
  }
}

function optionsOf(labels: Labelled<string>) {
  return Object.entries(labels).map(([value, label]) => ({ value, label: { ...label } }))
}
