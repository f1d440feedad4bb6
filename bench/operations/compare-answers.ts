import { isDeepStrictEqual } from 'node:util'

/** Where two answers differ first, as a path; undefined when they are the same. */
export function findDifference(left: unknown, right: unknown, path = 'data'): string | undefined {
  if (isDeepStrictEqual(left, right)) return undefined
  if (!isObject(left) || !isObject(right)) return `${path}: ${JSON.stringify(left)} / ${JSON.stringify(right)}`
  for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
    const difference = findDifference(left[key], right[key], `${path}.${key}`)
    if (difference) return difference
  }
  return path
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
