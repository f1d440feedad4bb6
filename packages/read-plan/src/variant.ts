import {
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isInputType,
  type OperationDefinitionNode,
  typeFromAST,
} from 'graphql'

/**
 * What a plan depends on beside its document: which optional inputs are given, and the values of enums and booleans
 * (orders, `@include`). All other values are bound when the plan runs, so they share it.
 */
export function variantOf(
  schema: GraphQLSchema,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): string {
  const shapes = (operation.variableDefinitions ?? []).map((definition) => {
    const type = typeFromAST(schema, definition.type as never)
    const name = definition.variable.name.value
    const value = name in variables ? variables[name] : undefined
    return isInputType(type) ? shapeOf(type, value) : null
  })
  return JSON.stringify(shapes)
}

function shapeOf(type: GraphQLInputType, value: unknown): unknown {
  if (value === undefined) return 0
  if (value === null) return null
  if (typeof value === 'boolean') return value
  const named = getNamedType(type)
  if (Array.isArray(value)) return 1
  if (isEnumType(named)) return value
  if (isInputObjectType(named)) {
    const fields = named.getFields()
    return Object.entries(value as object).map(([name, inner]) => [name, shapeOf(fields[name]?.type ?? type, inner)])
  }
  return 1
}
