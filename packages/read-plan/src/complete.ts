import { GraphQLError } from 'graphql'
import type { Promises, Shape } from './shape.ts'

export interface Answer<Json extends string | Buffer = string | Buffer> {
  /** The JSON of `data`; what the database sent, as it came, wherever nothing is missing. */
  readonly json: Json
  readonly errors: readonly GraphQLError[]
}

/** Holds the answer of the database against the schema: a missing value is an error there, and moves null upwards. */
export function complete<Json extends string | Buffer>(
  json: Json,
  fields: ReadonlyMap<string, Shape>,
  promises: Promises,
): Answer<Json> {
  // names and punctuation are the same in UTF-8 and in Latin-1, which is read without decoding
  if (keepsPromises(typeof json === 'string' ? json : json.toString('latin1'), promises)) return { json, errors: [] }
  const errors: GraphQLError[] = []
  const read = JSON.parse(json.toString())
  const text = JSON.stringify(check(read, { kind: 'object', name: 'Query', nonNull: false, fields }, [], errors))
  return { json: (typeof json === 'string' ? text : Buffer.from(text)) as Json, errors }
}

// The way json_build_object writes it. Within a text its quote would stand behind a backslash.
const nothing = '" : null'

/** Whether no null stands where one must not: told from the text alone, and never wrongly yes. */
function keepsPromises(json: string, { keys, items }: Promises): boolean {
  for (let end = json.indexOf(nothing); end >= 0; end = json.indexOf(nothing, end + nothing.length)) {
    if (keys.has(json.slice(json.lastIndexOf('"', end - 1) + 1, end))) return false
  }
  return !items || !/[[,]\s*null/.test(json)
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
