/** What an answer must look like, for the check that no value is missing where the schema promises one. */
export type Shape = {
  readonly name: string
  readonly nonNull: boolean
  /** The statement puts a value there by itself, whatever the rows hold. */
  readonly isCertain?: boolean
  /** What comes next in its object differs, by the member of a union that the object is. */
  readonly isMovable?: boolean
} & (
  | { readonly kind: 'leaf' }
  | { readonly kind: 'list'; readonly of: Shape }
  | { readonly kind: 'object'; readonly fields: Fields }
)

/** The fields of an object by response key, in the order in which the statement writes them. */
export type Fields = ReadonlyMap<string, Shape>

/** Of `__typename`, and of whatever else stands there by itself. */
export const typename: Shape = { kind: 'leaf', name: '__typename', nonNull: true, isCertain: true }

/** Where rows could break what the schema promises. */
export interface Promises {
  /** By response key, wherever it stands: the keys that come next, the empty one for none. */
  readonly keys: ReadonlyMap<string, ReadonlySet<string>>
  /** Whether items of a list could. */
  readonly items: boolean
}

/** Stands for every key that may come next. */
export const anyKey = '*'

export function promisesOf(fields: Fields): Promises {
  const keys = new Map<string, Set<string>>()
  let items = false
  const visit = (shape: Shape): void => {
    if (shape.kind === 'object') visitFields(shape.fields)
    if (shape.kind !== 'list') return
    items ||= isBreakable(shape.of)
    visit(shape.of)
  }
  const promise = (key: string, next: string): void => {
    const known = keys.get(key)
    if (known) known.add(next)
    else keys.set(key, new Set([next]))
  }
  const visitFields = (inner: Fields): void => {
    let before: string | undefined
    for (const [key, shape] of inner) {
      if (before !== undefined) promise(before, key)
      before = isBreakable(shape) && !shape.isMovable ? key : undefined
      if (isBreakable(shape) && shape.isMovable) promise(key, anyKey)
      visit(shape)
    }
    if (before !== undefined) promise(before, '')
  }
  visitFields(fields)
  return { keys, items }
}

function isBreakable({ nonNull, isCertain }: Shape): boolean {
  return nonNull && !isCertain
}

/** One shape for the members of a union: GraphQL lets them share a key only where it means the same shape. */
export function mergeFields(members: readonly Fields[]): Fields {
  const merged = new Map<string, Shape>()
  for (const fields of members) {
    for (const [key, shape] of fields) merged.set(key, { ...mergeShapes(merged.get(key), shape), isMovable: true })
  }
  return merged
}

function mergeShapes(one: Shape | undefined, other: Shape): Shape {
  if (!one) return other
  const isCertain = (one.isCertain ?? false) && (other.isCertain ?? false)
  if (one.kind === 'object' && other.kind === 'object') {
    return { ...one, isCertain, fields: mergeFields([one.fields, other.fields]) }
  }
  if (one.kind === 'list' && other.kind === 'list') return { ...one, isCertain, of: mergeShapes(one.of, other.of) }
  return { ...other, isCertain }
}
