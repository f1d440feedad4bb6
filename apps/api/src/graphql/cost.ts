import {
  type DocumentNode,
  type FieldNode,
  type FragmentDefinitionNode,
  type GraphQLCompositeType,
  GraphQLError,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  type OperationDefinitionNode,
  type SelectionSetNode,
} from 'graphql'

/** How many objects one operation may ask for, counting every list as full as it may be expected. */
export const maxCost = 50_000
// What a list without `first` is expected to hold.
const usualLength = 5

interface Walk {
  readonly schema: GraphQLSchema
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  /** By fragment: each is counted once and used wherever it is spread. */
  readonly known: Map<string, number>
  readonly variables: Readonly<Record<string, unknown>>
  /** Whether a page took its size from a variable, so that another request may cost something else. */
  isVariable?: boolean
}

// Operations come again and again, as the same object; each is walked once unless its variables matter.
const costs = new WeakMap<OperationDefinitionNode, number>()

/** Refuses an operation that asks for too much. */
export function checkCost(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): void {
  const cost = costs.get(operation) ?? costOfOperation(schema, document, operation, variables)
  if (cost > maxCost) {
    throw new GraphQLError('The query asks for too much at once.', {
      extensions: { code: 'BAD_USER_INPUT', reason: 'COST' },
    })
  }
}

function costOfOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): number {
  const fragments = new Map(
    document.definitions.flatMap((each) =>
      each.kind === 'FragmentDefinition' ? [[each.name.value, each] as const] : [],
    ),
  )
  const root = schema.getRootType(operation.operation)
  const defaults = Object.fromEntries(
    (operation.variableDefinitions ?? []).flatMap(({ variable, defaultValue }) =>
      defaultValue?.kind === 'IntValue' ? [[variable.name.value, Number(defaultValue.value)]] : [],
    ),
  )
  const walk: Walk = { schema, fragments, known: new Map(), variables: { ...defaults, ...variables } }
  const cost = root ? costOf(walk, root, operation.selectionSet) : 0
  if (!walk.isVariable) costs.set(operation, cost)
  return cost
}

function costOf(walk: Walk, type: GraphQLCompositeType, set: SelectionSetNode): number {
  let cost = 0
  for (const selection of set.selections) {
    if (selection.kind === 'Field') {
      cost += costOfField(walk, type, selection)
    } else if (selection.kind === 'InlineFragment') {
      const inner = selection.typeCondition && walk.schema.getType(selection.typeCondition.name.value)
      cost += costOf(walk, isCompositeType(inner) ? inner : type, selection.selectionSet)
    } else {
      cost += costOfFragment(walk, selection.name.value)
    }
  }
  return cost
}

function costOfFragment(walk: Walk, name: string): number {
  const definition = walk.fragments.get(name)
  const type = definition && walk.schema.getType(definition.typeCondition.name.value)
  if (!definition || !isCompositeType(type)) return 0
  const cost = walk.known.get(name) ?? costOf(walk, type, definition.selectionSet)
  walk.known.set(name, cost)
  return cost
}

function costOfField(walk: Walk, parent: GraphQLCompositeType, node: FieldNode): number {
  const field = 'getFields' in parent ? parent.getFields()[node.name.value] : undefined
  const type = field && getNamedType(field.type)
  if (!node.selectionSet || !field || !isCompositeType(type) || node.name.value.startsWith('__')) return 0
  const inner = costOf(walk, type, node.selectionSet)
  const isList = isListType(isNonNullType(field.type) ? field.type.ofType : field.type)
  const isConnection = isObjectType(type) && type.name.endsWith('Connection')
  // the list of edges is counted where its connection bounds it
  if (isList && node.name.value === 'edges') return inner
  const first = field.args.some((arg) => arg.name === 'first') ? firstOf(walk, node) : undefined
  const length = first ?? (isConnection ? 20 : isList ? usualLength : 1)
  return length * (1 + inner)
}

function firstOf(walk: Walk, node: FieldNode): number | undefined {
  const { variables } = walk
  const value = node.arguments?.find((arg) => arg.name.value === 'first')?.value
  if (value?.kind === 'Variable') walk.isVariable = true
  const first =
    value?.kind === 'Variable' ? variables[value.name.value] : value?.kind === 'IntValue' ? value.value : null
  // a page below nothing is refused later; until then it must not pay for others
  return first == null ? undefined : Math.max(0, Number(first))
}
