import type { FormState } from 'payload'

/** A row as data → the state of its fields, inner rows included, as Payload's form keeps them. */
export function stateOfRow(row: object): FormState {
  return Object.fromEntries(entriesOf(row, ''))
}

type Entry = [path: string, state: FormState[string]]

function entriesOf(row: object, prefix: string): Entry[] {
  return Object.entries(row).flatMap(([name, value]) => {
    const path = `${prefix}${name}`
    return Array.isArray(value) ? entriesOfRows(value, path) : [entry(path, value)]
  })
}

function entriesOfRows(rows: object[], path: string): Entry[] {
  const named = rows.map((row) => ({ id: rowId(), ...row }))
  const list = { rows: named.map(({ id }) => ({ id })), disableFormData: rows.length > 0 }
  return [
    [path, { ...list, value: rows.length, initialValue: rows.length, valid: true }],
    ...named.flatMap((row, index) => entriesOf(row, `${path}.${index}.`)),
  ]
}

function entry(path: string, value: unknown): Entry {
  return [path, { value, initialValue: value, valid: true }]
}

/** In the form of Payload's own row ids. */
function rowId(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(12)), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
