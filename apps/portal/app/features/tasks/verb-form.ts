import { type KeptFile, readKeptFiles, writeKeptFile } from './kept-file'

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
  files: KeptFile[]
  /** Names of files to choose again, since they could not be sent on. */
  lostFiles: string[]
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
  const lostFiles = form.getAll('lostFile').filter((name) => typeof name === 'string')
  return { verb, idempotencyKey, expectedVersion, input, files: readKeptFiles(form), lostFiles }
}

/** What a form would post again. */
export function fieldsOf(form: VerbForm): [name: string, value: string][] {
  const { verb, idempotencyKey, expectedVersion, input, files, lostFiles } = form
  return [
    ...Object.entries({ verb, idempotencyKey, expectedVersion: String(expectedVersion), ...input }),
    ...files.map((file): [string, string] => ['keptFile', writeKeptFile(file)]),
    ...lostFiles.map((name): [string, string] => ['lostFile', name]),
  ]
}
