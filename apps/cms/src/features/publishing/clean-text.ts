import type { CollectionBeforeValidateHook } from 'payload'

const spacesOfWordProcessors = /[\u00a0\u2007\u202f]/g
const invisible = /[\u00ad\u200b\u2060\ufeff]/g

/** Text comes in from many keyboards and word processors; it is kept composed (NFC), with plain spaces. */
export const cleanText: CollectionBeforeValidateHook = ({ data }) => cleanDeep(data)

export function cleanDeep<Value>(value: Value): Value {
  if (typeof value === 'string') return cleanString(value) as Value
  if (Array.isArray(value)) return value.map(cleanDeep) as Value
  if (isPlainObject(value)) {
    return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, cleanDeep(part)])) as Value
  }
  return value
}

function cleanString(text: string): string {
  return text.normalize('NFC').replace(spacesOfWordProcessors, ' ').replace(invisible, '')
}

function isPlainObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype
}
