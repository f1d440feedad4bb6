import type { UIField } from 'payload'

/** A component of ours among the fields of a form; nothing of it is stored. `path` is "/path#Component". */
export function component(name: string, path: string): UIField {
  return { name, type: 'ui', admin: { components: { Field: path }, disableListColumn: true } }
}
