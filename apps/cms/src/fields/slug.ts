import type { Label } from '@thong-suot/vocabulary'
import type { TextField } from 'payload'

/** The address of a page; hooks fill, fold and keep it. */
export function slug(description: Label): TextField {
  return {
    name: 'slug',
    type: 'text',
    label: { vi: 'Đường dẫn', en: 'Address' },
    unique: true,
    index: true,
    admin: { position: 'sidebar', description: { ...description } },
  }
}
