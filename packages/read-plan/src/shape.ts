/** What an answer must look like, for the check that no value is missing where the schema promises one. */
export type Shape = {
  readonly name: string
  readonly nonNull: boolean
  /** The statement puts a value there by itself, whatever the rows hold. */
  readonly isCertain?: boolean
} & (
  | { readonly kind: 'leaf' }
  | { readonly kind: 'list'; readonly of: Shape }
  | { readonly kind: 'object'; readonly fields: ReadonlyMap<string, Shape> }
)

/** Where rows could break what the schema promises. */
export interface Promises {
  /** Response keys, wherever they stand. */
  readonly keys: ReadonlySet<string>
  /** Whether items of a list could. */
  readonly items: boolean
}

export function promisesOf(fields: ReadonlyMap<string, Shape>): Promises {
  const keys = new Set<string>()
  let items = false
  const visit = (shape: Shape): void => {
    if (shape.kind === 'object') visitFields(shape.fields)
    if (shape.kind !== 'list') return
    items ||= isBreakable(shape.of)
    visit(shape.of)
  }
  const visitFields = (inner: ReadonlyMap<string, Shape>): void => {
    for (const [key, shape] of inner) {
      if (isBreakable(shape)) keys.add(key)
      visit(shape)
    }
  }
  visitFields(fields)
  return { keys, items }
}

function isBreakable({ nonNull, isCertain }: Shape): boolean {
  return nonNull && !isCertain
}

/** One shape for the members of a union: GraphQL lets them share a key only where it means the same shape. */
export function mergeFields(members: readonly ReadonlyMap<string, Shape>[]): ReadonlyMap<string, Shape> {
  const merged = new Map<string, Shape>()
  for (const fields of members) {
    for (const [key, shape] of fields) merged.set(key, mergeShapes(merged.get(key), shape))
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
