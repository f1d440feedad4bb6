import { isDeepStrictEqual } from 'node:util'

/** Where two answers differ first, as a path; undefined when they are the same. */
export function findDifference(left: unknown, right: unknown, path = 'data'): string | undefined {
  if (isDeepStrictEqual(left, right)) return undefined
  if (!isObject(left) || !isObject(right)) return `${path}: ${JSON.stringify(left)} / ${JSON.stringify(right)}`
  for (const key of new Set([...Object.keys(left), ...Object.keys(right)])) {
    if (isCursor(key) && typeof left[key] === 'string' && typeof right[key] === 'string') continue
    const difference = findDifference(left[key], right[key], `${path}.${key}`)
    if (difference) return difference
  }
  return undefined
}

// What a cursor says is the api's own matter; the statement by hand makes one as long.
const isCursor = (key: string) => key === 'cursor' || key === 'endCursor'

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
