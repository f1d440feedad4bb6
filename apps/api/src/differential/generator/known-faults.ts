import { type GraphQLCompositeType, type GraphQLNamedType, isObjectType } from 'graphql'
import type { Selection } from './choices.ts'

/** Known fault, to be let go when it is mended: a `pageInfo` of which nothing but `__typename` is asked is refused. */
export function avoidEmptyPageInfo(type: GraphQLCompositeType, below: readonly Selection[]): readonly Selection[] {
  const field = isObjectType(type) && type.name === 'PageInfo' && type.getFields().hasNextPage
  if (!field) return below
  return [{ kind: 'field', parent: 'PageInfo', field, inputs: [], alias: null, directive: null, below: [] }, ...below]
}

/** Where no level is left, nothing but `__typename` would be asked. */
export function isEmptyPageInfo(type: GraphQLNamedType): boolean {
  return type.name === 'PageInfo'
}

/** Known fault, to be let go when it is mended: a list under an alias such as `constructor` is looked for in every member. */
export function avoidInheritedNames(names: readonly string[]): string[] {
  return names.filter((name) => !(name in {}))
}
