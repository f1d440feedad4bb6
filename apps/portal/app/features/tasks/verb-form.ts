/** The verbs of a task as a form names them, in the order in which they are offered. */
export const verbNames = [
  'decide-extension',
  'confirm',
  'return',
  'start',
  'report-progress',
  'report-completion',
  'request-extension',
  'transfer',
  'cancel',
] as const
export type VerbName = (typeof verbNames)[number]

/** Fields of every verb's form that a person fills in; kept whatever happens to the request. */
export const inputNames = [
  'percent',
  'text',
  'difficulty',
  'deliveredOn',
  'evidence',
  'waiver',
  'reason',
  'requestedDue',
  'decision',
  'newDue',
  'note',
  'lead',
] as const
export type VerbInput = Partial<Record<(typeof inputNames)[number], string>>

export interface VerbForm {
  verb: VerbName
  idempotencyKey: string
  expectedVersion: number
  input: VerbInput
}

/** Reads what was posted; null when it is no form of ours. */
export function readVerbForm(form: FormData): VerbForm | null {
  const verb = verbNames.find((name) => name === form.get('verb'))
  const expectedVersion = Number(form.get('expectedVersion'))
  const idempotencyKey = form.get('idempotencyKey')
  if (!verb || !Number.isInteger(expectedVersion) || typeof idempotencyKey !== 'string') return null
  const input: VerbInput = {}
  for (const name of inputNames) {
    const value = form.get(name)
    if (typeof value === 'string' && value !== '') input[name] = value.normalize('NFC').replaceAll('\r\n', '\n')
  }
  return { verb, idempotencyKey, expectedVersion, input }
}

/** What a form would post again. */
export function fieldsOf({ verb, idempotencyKey, expectedVersion, input }: VerbForm): [name: string, value: string][] {
  return Object.entries({ verb, idempotencyKey, expectedVersion: String(expectedVersion), ...input })
}
