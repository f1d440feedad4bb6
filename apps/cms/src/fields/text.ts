import type { Label } from '@thong-suot/vocabulary'
import type { TextareaField, TextField } from 'payload'

interface Words {
  name: string
  label: Label
  description?: Label
  placeholder?: Label
  required?: boolean
  localized?: boolean
  width?: string
  sidebar?: boolean
}

/** One line of text. */
export function line({ name, label, required, localized, ...look }: Words): TextField {
  return { name, type: 'text', label: { ...label }, required, localized, admin: lookOf(look) } as TextField
}

/** A paragraph of plain text. */
export function paragraph({
  name,
  label,
  required,
  localized,
  rows,
  ...look
}: Words & { rows?: number }): TextareaField {
  return {
    name,
    type: 'textarea',
    label: { ...label },
    required,
    localized,
    admin: { ...lookOf(look), rows: rows ?? 3 },
  } as TextareaField
}

function lookOf({
  description,
  placeholder,
  width,
  sidebar,
}: Omit<Words, 'name' | 'label' | 'required' | 'localized'>) {
  return {
    ...(description && { description: { ...description } }),
    ...(placeholder && { placeholder: { ...placeholder } }),
    ...(width && { width }),
    ...(sidebar && { position: 'sidebar' as const }),
  }
}
