import { GraphQLError } from 'graphql'
import { anyKey, type Fields, type Promises, type Shape } from './shape.ts'

export interface Answer<Json extends string | Buffer = string | Buffer> {
  /** The JSON of `data`; what the database sent, as it came, wherever nothing is missing. */
  readonly json: Json
  readonly errors: readonly GraphQLError[]
}

/** Holds the answer of the database against the schema: a missing value is an error there, and moves null upwards. */
export function complete<Json extends string | Buffer>(json: Json, fields: Fields, promises: Promises): Answer<Json> {
  if (keepsPromises(typeof json === 'string' ? Buffer.from(json) : json, promises)) return { json, errors: [] }
  const errors: GraphQLError[] = []
  const read = JSON.parse(json.toString())
  const checked = check(read, { kind: 'object', name: 'Query', nonNull: false, fields }, [], errors)
  if (errors.length === 0) return { json, errors }
  const text = JSON.stringify(checked)
  return { json: (typeof json === 'string' ? text : Buffer.from(text)) as Json, errors }
}

// The way json_build_object writes it. Within a text its quote would stand behind a backslash.
const nothing = Buffer.from('" : null')
const missingItem = Buffer.from('null')
const [quote, space, comma, bracket] = Buffer.from('" ,[') as unknown as [number, number, number, number]

/** Whether no null stands where one must not: told from the bytes alone, and never wrongly yes. */
function keepsPromises(json: Buffer, { keys, items }: Promises): boolean {
  for (let end = json.indexOf(nothing); end >= 0; end = json.indexOf(nothing, end + nothing.length)) {
    // names are ASCII
    const next = keys.get(json.toString('latin1', json.lastIndexOf(quote, end - 1) + 1, end))
    if (next && (next.has(anyKey) || next.has(keyFrom(json, end + nothing.length)))) return false
  }
  if (!items) return true
  for (let at = json.indexOf(missingItem); at >= 0; at = json.indexOf(missingItem, at + missingItem.length)) {
    let before = at - 1
    while ((json[before] as number) <= space) before -= 1
    if (json[before] === comma || json[before] === bracket) return false
  }
  return true
}

/** The key that follows a value in its object, the empty one where it is the last. */
function keyFrom(json: Buffer, end: number): string {
  let at = end
  while ((json[at] as number) <= space) at += 1
  if (json[at] !== comma) return ''
  const start = json.indexOf(quote, at) + 1
  return json.toString('latin1', start, json.indexOf(quote, start))
}

type Path = (string | number)[]

const missing = Symbol('a value that had to be there')

/** The value, null, or the mark that null has to move up; `path` is where the walk stands, and is left as it was. */
function check(value: unknown, shape: Shape, path: Path, errors: GraphQLError[]): unknown {
  if (value === null || value === undefined) {
    if (!shape.nonNull) return null
    errors.push(new GraphQLError(`Cannot return null for non-nullable field ${shape.name}.`, { path: [...path] }))
    return missing
  }
  const isWhole = shape.kind === 'leaf' || isWholeInside(value, shape, path, errors)
  return isWhole ? value : shape.nonNull ? missing : null
}

function isWholeInside(value: unknown, shape: Exclude<Shape, { kind: 'leaf' }>, path: Path, errors: GraphQLError[]) {
  const container = value as Record<string | number, unknown>
  const children: Iterable<readonly [string | number, Shape]> =
    shape.kind === 'object' ? shape.fields : (value as unknown[]).map((_, index) => [index, shape.of] as const)
  for (const [key, child] of children) {
    if (!Object.hasOwn(container, key)) continue
    path.push(key)
    const checked = check(container[key], child, path, errors)
    path.pop()
    if (checked === missing) return false
    container[key] = checked
  }
  return true
}
