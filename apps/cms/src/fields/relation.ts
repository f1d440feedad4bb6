import type { Label } from '@thong-suot/vocabulary'
import type { CollectionSlug, SingleRelationshipField } from 'payload'

interface Relation {
  name: string
  label: Label
  to: CollectionSlug
  description?: Label
  required?: boolean
  width?: string
  sidebar?: boolean
}

/** One record of another collection; always single, so that views read a plain column. */
export function relation({
  name,
  label,
  to,
  description,
  required,
  width,
  sidebar,
}: Relation): SingleRelationshipField {
  return {
    name,
    type: 'relationship',
    relationTo: to,
    label: { ...label },
    ...(required && { required }),
    admin: {
      ...(description && { description: { ...description } }),
      ...(width && { width }),
      ...(sidebar && { position: 'sidebar' as const }),
    },
  }
}
