import type { Label } from '@thong-suot/vocabulary'
import type { ArrayField, Field } from 'payload'

interface Rows {
  name: string
  label: Label
  row: Label
  fields: Field[]
  description?: Label
  minRows?: number
  sidebar?: boolean
  /** "/path#Component" that names a row while it is closed. */
  rowLabel?: string
}

/** A list of rows an editor adds to, in order. */
export function rows({ name, label, row, fields, description, minRows, sidebar, rowLabel }: Rows): ArrayField {
  return {
    name,
    type: 'array',
    label: { ...label },
    labels: { singular: { ...row }, plural: { ...label } },
    fields,
    ...(minRows && { minRows }),
    admin: {
      ...(description && { description: { ...description } }),
      ...(sidebar && { position: 'sidebar' as const }),
      ...(rowLabel && { components: { RowLabel: rowLabel } }),
    },
  }
}
