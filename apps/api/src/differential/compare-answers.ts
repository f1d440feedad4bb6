import type { ProductAnswer } from './ask-product.ts'
import { type Cursors, isCursorMark } from './oracle/cursors.ts'
import type { OracleAnswer } from './oracle/oracle.ts'

type Path = readonly (string | number)[]

/** Where two answers first differ, in words; null when they are equal. */
export function findDifference(product: ProductAnswer, oracle: OracleAnswer, cursors: Cursors): string | null {
  const refusal = product.errors.find(({ path }) => !path)
  if (refusal) return `the product refuses: ${product.status} ${refusal.message} ${JSON.stringify(refusal.extensions)}`
  return findInValues(product.data, oracle.data, [], cursors) ?? findInErrors(product, oracle)
}

/** Values, and the order of keys; a cursor is held against all that was learnt of its list. */
function findInValues(product: unknown, oracle: unknown, path: Path, cursors: Cursors): string | null {
  const place = path.join('.') || 'data'
  if (isCursorMark(oracle)) {
    const agrees = typeof product === 'string' && cursors.learn(oracle, product)
    return agrees ? null : `${place}: the cursor ${product} does not agree with ${oracle}`
  }
  if (!isContainer(product) || !isContainer(oracle)) {
    return Object.is(product, oracle) ? null : `${place}: ${shown(product)} instead of ${shown(oracle)}`
  }
  const keys = Object.keys(oracle)
  if (Array.isArray(product) !== Array.isArray(oracle) || Object.keys(product).join() !== keys.join()) {
    return `${place}: has ${shown(Object.keys(product))} instead of ${shown(keys)}`
  }
  for (const key of keys) {
    const found = findInValues(product[key], oracle[key], [...path, key], cursors)
    if (found) return found
  }
  return null
}

/** Each null that an error made must have one in both answers, at a place where a value is really missing. */
function findInErrors(product: ProductAnswer, oracle: OracleAnswer): string | null {
  const paths = product.errors.map(({ path = [] }) => path)
  const unfounded = paths.find((path) => !oracle.missing.has(path.join('.')))
  if (unfounded) return `an error at ${unfounded.join('.')}, where nothing is missing`
  const nulls = (all: readonly Path[]) => [...new Set(all.map((path) => nullAbove(path, oracle.data)))].sort()
  const [ours, theirs] = [nulls(paths), nulls(oracle.errorPaths)]
  return ours.join() === theirs.join() ? null : `errors made null ${shown(ours)} instead of ${shown(theirs)}`
}

/** The nearest null on the way to a place. */
function nullAbove(path: Path, data: unknown): string {
  let value = data
  for (const [index, key] of path.entries()) {
    if (!isContainer(value)) return path.slice(0, index).join('.')
    value = value[key]
  }
  return path.join('.')
}

function isContainer(value: unknown): value is Record<string | number, unknown> {
  return typeof value === 'object' && value !== null
}

function shown(value: unknown): string {
  return JSON.stringify(value) ?? 'nothing'
}
