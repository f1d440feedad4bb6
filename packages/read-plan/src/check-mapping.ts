import {
  type GraphQLField,
  type GraphQLObjectType,
  getNamedType,
  isAbstractType,
  isEnumType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import type { Catalog, ResolvedField } from './catalog.ts'
import { checkArguments } from './check-arguments.ts'
import { itemOf } from './compile-connection.ts'
import { MappingError } from './problems.ts'

/** Follows every readable field from the root; throws one error that names all that are not, or wrongly, mapped. */
export function checkMapping(catalog: Catalog): void {
  const problems = checkNames(catalog)
  const query = catalog.schema.getQueryType()
  const waiting: GraphQLObjectType[] = query ? [query] : []
  const seen = new Set(waiting)
  const visit = (type: GraphQLObjectType) => {
    if (!seen.has(type)) waiting.push(type)
    seen.add(type)
  }
  for (let type = waiting.pop(); type; type = waiting.pop()) {
    for (const field of Object.values(type.getFields())) {
      for (const problem of checkField(catalog, type, field, visit))
        problems.push(`${type.name}.${field.name} ${problem}`)
    }
  }
  if (problems.length > 0) throw new MappingError(`The mapping does not fit the schema:\n- ${problems.join('\n- ')}`)
}

function checkNames(catalog: Catalog): string[] {
  const problems: string[] = []
  for (const [name, fields] of catalog.mappedFields()) {
    const type = catalog.schema.getType(name)
    if (!isObjectType(type)) {
      problems.push(`${name} is mapped, but is no object type of the schema`)
      continue
    }
    for (const field of fields.keys()) {
      if (!type.getFields()[field]) problems.push(`${name}.${field} is mapped, but is no field of the schema`)
    }
  }
  return problems
}

type Visit = (type: GraphQLObjectType) => void

function checkField(
  catalog: Catalog,
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  visit: Visit,
): string[] {
  const mapping = catalog.field(type, field)
  if (!mapping) return ['is not mapped']
  const named = getNamedType(field.type)
  const problems = [...checkArguments(catalog, field, mapping)]
  if (isEnumType(named) && named.getValues().some((value) => value.name !== value.value)) {
    problems.push(`is an enum whose values are not their names`)
  }
  const needsComposite = ['one', 'many', 'connection', 'embedded', 'by-global-id'].includes(mapping.kind)
  const isComposite = isObjectType(named) || isAbstractType(named)
  if (needsComposite !== isComposite) return [...problems, `cannot be read as ${mapping.kind}`]
  if (!isComposite) return problems
  const isList = isListType(isNonNullType(field.type) ? field.type.ofType : field.type)
  if (isList !== (mapping.kind === 'many')) problems.push(`cannot be read as ${mapping.kind}`)
  return [...problems, ...checkTarget(catalog, type, named, mapping, visit)]
}

function checkTarget(
  catalog: Catalog,
  parent: GraphQLObjectType,
  named: ReturnType<typeof itemOf>,
  mapping: ResolvedField,
  visit: Visit,
): string[] {
  if (mapping.kind === 'by-global-id') {
    for (const type of catalog.nodeTypes()) visit(type)
    return attempt(() => catalog.nodeTypes().map((type) => catalog.key(type.name)))
  }
  const isConnection = mapping.kind === 'connection'
  const target = isConnection ? itemOf(named as GraphQLObjectType) : named
  const problems = isConnection ? checkEdge(catalog, named as GraphQLObjectType, visit) : []
  if (isObjectType(target)) visit(target)
  else {
    for (const type of catalog.schema.getPossibleTypes(target)) visit(type)
    problems.push(...attempt(() => catalog.members(target.name)))
    problems.push(...attempt(() => catalog.schema.getPossibleTypes(target).map((type) => catalog.key(type.name))))
  }
  if (mapping.kind === 'one' || mapping.kind === 'many' || mapping.kind === 'connection') {
    if (!mapping.from) problems.push(...attempt(() => catalog.table(target.name)))
    if (mapping.through || mapping.mappedBy) problems.push(...attempt(() => catalog.key(parent.name)))
    if (mapping.through) problems.push(...attempt(() => catalog.key(target.name)))
    if (mapping.mappedBy) problems.push(...attempt(() => catalog.relation(target.name, mapping.mappedBy as string)))
  }
  return problems
}

/** What an edge says beside cursor and node is mapped like any other field. */
function checkEdge(catalog: Catalog, connection: GraphQLObjectType, visit: Visit): string[] {
  const edge = getNamedType(connection.getFields().edges?.type) as GraphQLObjectType
  return Object.values(edge.getFields())
    .filter((field) => field.name !== 'cursor' && field.name !== 'node')
    .flatMap((field) =>
      checkField(catalog, edge, field, visit).map((problem) => `(${edge.name}.${field.name}) ${problem}`),
    )
}

function attempt(look: () => unknown): string[] {
  try {
    look()
    return []
  } catch (error) {
    if (error instanceof MappingError) return [`cannot be read: ${error.message}`]
    throw error
  }
}
