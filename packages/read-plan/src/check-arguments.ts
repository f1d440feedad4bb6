import { type GraphQLField, getNamedType, isEnumType, isInputObjectType } from 'graphql'
import type { Catalog, ResolvedField } from './catalog.ts'
import { valueNames } from './sql-text.ts'

/** Every argument is used by the mapping, and every `$name` of the mapping is an argument or known to the context. */
export function checkArguments(
  catalog: Catalog,
  field: GraphQLField<unknown, unknown>,
  mapping: ResolvedField,
): string[] {
  const args = field.args.map((arg) => arg.name)
  const filter = filterFields(field)
  const used = new Set([...textsOf(mapping).flatMap(valueNames), ...takenBy(mapping)])
  const unused = args.filter((name) => !used.has(name)).map((name) => `does not use its argument "${name}"`)
  const known = (name: string) => name in catalog.context || args.includes(name) || filter.includes(name)
  const unknown = [...used].filter((name) => !known(name) && !paging.includes(name))
  return [
    ...unused,
    ...unknown.map((name) => `names "${name}", which is neither an argument nor a value of the context`),
    ...(mapping.kind === 'connection' ? checkConnection(field, mapping, filter) : []),
  ]
}

const paging = ['first', 'after', 'filter', 'orderBy']

function takenBy(mapping: ResolvedField): string[] {
  if (mapping.kind === 'by-global-id') return ['id']
  if (mapping.kind !== 'one' && mapping.kind !== 'many' && mapping.kind !== 'connection') return []
  const taken = [...Object.keys(mapping.given ?? {}), ...(mapping.handsDown ?? [])]
  if (mapping.kind === 'one') return [...[mapping.by ?? []].flat(), ...taken]
  return [...(mapping.kind === 'many' ? ['first'] : paging), ...taken]
}

function textsOf(mapping: ResolvedField): string[] {
  switch (mapping.kind) {
    case 'expression':
      return [mapping.text]
    case 'embedded':
      return [mapping.when ?? '']
    case 'one':
    case 'many':
    case 'connection': {
      const filters = mapping.kind === 'connection' ? Object.values(mapping.filter ?? {}) : []
      const texts = [mapping.from, mapping.where, ...Object.values(mapping.given ?? {}), ...filters]
      return [...texts, ...Object.values(mapping.order ?? []).flat()].filter((text) => typeof text === 'string')
    }
    default:
      return []
  }
}

function checkConnection(
  field: GraphQLField<unknown, unknown>,
  mapping: Extract<ResolvedField, { kind: 'connection' }>,
  filter: readonly string[],
): string[] {
  const mapped = Object.keys(mapping.filter ?? {})
  const orderBy = getNamedType(field.args.find((arg) => arg.name === 'orderBy')?.type)
  const orders = isEnumType(orderBy) ? orderBy.getValues().map((value) => value.name) : []
  const order = mapping.order as Readonly<Record<string, unknown>>
  return [
    ...filter.filter((name) => !mapped.includes(name)).map((name) => `has no condition for the filter "${name}"`),
    ...mapped
      .filter((name) => !filter.includes(name))
      .map((name) => `has a condition for "${name}", which is no filter`),
    ...orders.filter((name) => !order[name]).map((name) => `has no order ${name}`),
    ...(field.args.some((arg) => arg.name === 'first') ? [] : ['is a connection without an argument "first"']),
  ]
}

function filterFields(field: GraphQLField<unknown, unknown>): string[] {
  const type = getNamedType(field.args.find((arg) => arg.name === 'filter')?.type)
  return isInputObjectType(type) ? Object.keys(type.getFields()) : []
}
