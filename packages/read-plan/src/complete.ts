import { GraphQLError } from 'graphql'
import type { Shape } from './shape.ts'

export interface Answer {
  readonly data: Record<string, unknown> | null
  readonly errors: readonly GraphQLError[]
}

type Path = (string | number)[]

const missing = Symbol('a value that had to be there')

/** Holds the answer of the database against the schema: a missing value is an error there, and moves null upwards. */
export function complete(data: Record<string, unknown>, fields: ReadonlyMap<string, Shape>): Answer {
  const errors: GraphQLError[] = []
  const answer = check(data, { kind: 'object', name: 'Query', nonNull: false, fields }, [], errors)
  return { data: answer as Answer['data'], errors }
}

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
    if (!(key in container)) continue
    path.push(key)
    const checked = check(container[key], child, path, errors)
    path.pop()
    if (checked === missing) return false
    container[key] = checked
  }
  return true
}
