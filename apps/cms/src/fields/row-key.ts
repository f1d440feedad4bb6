import type { TextField } from 'payload'

/** The lasting name of a row: set once by `keepKeys`, never shown, never changed, so that tasks keep their origin. */
export function rowKey(): TextField {
  return { name: 'key', type: 'text', index: true, admin: { hidden: true } }
}
