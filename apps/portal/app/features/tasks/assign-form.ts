import { type Audience, audienceKeys, type ReformAreaKey, reformAreaKeys } from '@thong-suot/vocabulary'

/** A task entered by hand, as its form holds it; empty texts are what nobody filled in. */
export interface AssignForm {
  idempotencyKey: string
  sentence: string
  deliverable: string
  lead: string
  coordinating: string[]
  monitoring: string[]
  due: string
  area: ReformAreaKey | ''
  audience: Audience
}

/** Reads what was posted; null when it is no form of ours. */
export function readAssignForm(posted: FormData): AssignForm | null {
  const text = (name: string) =>
    String(posted.get(name) ?? '')
      .normalize('NFC')
      .replaceAll('\r\n', '\n')
  const idempotencyKey = text('idempotencyKey')
  if (!idempotencyKey) return null
  return {
    idempotencyKey,
    sentence: text('sentence'),
    deliverable: text('deliverable'),
    lead: text('lead'),
    coordinating: posted.getAll('coordinating').map(String),
    monitoring: posted.getAll('monitoring').map(String),
    due: text('due'),
    area: reformAreaKeys.find((key) => key === text('area')) ?? '',
    audience: audienceKeys.find((key) => key === text('audience')) ?? 'PUBLIC',
  }
}

/** What the form would post again. */
export function assignFieldsOf(form: AssignForm): [name: string, value: string][] {
  return Object.entries(form).flatMap(([name, value]) => [value].flat().map((each): [string, string] => [name, each]))
}
