import {
  type ArgumentNode,
  type DirectiveNode,
  type DocumentNode,
  doTypesOverlap,
  type FragmentDefinitionNode,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isCompositeType,
  isInputObjectType,
  isInputType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
  isUnionType,
  Kind,
  type ObjectValueNode,
  type SelectionNode,
  type SelectionSetNode,
  typeFromAST,
  type ValueNode,
  valueFromAST,
} from 'graphql'
import { countAliases, maxAliases } from './alias-rule.ts'
import { depthOfOperation, maxDepth } from './depth-rule.ts'

// Fragments may be spread many times over; beyond this, whoever counts more carefully shall judge.
const mostSelections = 2000

/** What stands under a response key: the field it was first asked as, and what is asked of its object. */
interface Met {
  readonly parent: GraphQLCompositeType
  readonly field: GraphQLField<unknown, unknown> | null
  readonly hasArguments: boolean
  readonly scope: Scope
}
type Scope = Map<string, Met[]>

// Nothing is ever asked of a leaf.
const leafScope: Scope = new Map()

interface Walk {
  readonly schema: GraphQLSchema
  readonly fragments: ReadonlyMap<string, FragmentDefinitionNode>
  /** By name: the type of each variable as it is written in the schema's language. */
  readonly variables: ReadonlyMap<string, string>
  readonly usedVariables: Set<string>
  readonly usedFragments: Set<string>
  /** The fragments around this place. */
  readonly around: Set<string>
  selections: number
}

/**
 * Whether a document of one query is valid beyond doubt, told in one walk: graphql-js's own validation visits every node
 * for each of its rules, which is most of what a query costs that nobody sent before. Yes is never wrong, no means that
 * graphql-js has to judge.
 */
export function isPlainlyValid(schema: GraphQLSchema, document: DocumentNode): boolean {
  const fragments = new Map<string, FragmentDefinitionNode>()
  const operations = []
  for (const definition of document.definitions) {
    if (definition.kind === Kind.OPERATION_DEFINITION) operations.push(definition)
    else if (definition.kind !== Kind.FRAGMENT_DEFINITION || definition.directives?.length) return false
    else if (fragments.has(definition.name.value) || definition.variableDefinitions?.length) return false
    else fragments.set(definition.name.value, definition)
  }
  const [operation, ...more] = operations
  const query = schema.getQueryType()
  if (!operation || more.length > 0 || operation.operation !== 'query' || operation.directives?.length || !query) {
    return false
  }
  const variables = new Map<string, string>()
  const walk: Walk = {
    ...{ schema, fragments, variables, usedVariables: new Set(), usedFragments: new Set(), around: new Set() },
    selections: 0,
  }
  for (const { variable, type, defaultValue, directives } of operation.variableDefinitions ?? []) {
    const known = typeFromAST(schema, type as never)
    if (!isInputType(known) || directives?.length || variables.has(variable.name.value)) return false
    if (defaultValue && !isValueValid(walk, known, defaultValue)) return false
    // what has a default is never missing
    const isGiven = defaultValue && defaultValue.kind !== Kind.NULL && !isNonNullType(known)
    variables.set(variable.name.value, isGiven ? `${known}!` : String(known))
  }
  return (
    isSetValid(walk, query, operation.selectionSet, new Map()) &&
    walk.usedVariables.size === variables.size &&
    walk.usedFragments.size === fragments.size &&
    countAliases(document) <= maxAliases &&
    depthOfOperation(operation, (name) => fragments.get(name)) <= maxDepth
  )
}

function isSetValid(walk: Walk, parent: GraphQLCompositeType, set: SelectionSetNode, scope: Scope): boolean {
  if (set.selections.length === 0) return false
  return set.selections.every((selection) => {
    walk.selections += 1
    if (walk.selections > mostSelections || !areConditions(walk, selection.directives)) return false
    if (selection.kind === Kind.FIELD) return isFieldValid(walk, parent, selection, scope)
    const fragment = selection.kind === Kind.FRAGMENT_SPREAD ? walk.fragments.get(selection.name.value) : selection
    if (!fragment) return false
    const condition = fragment.typeCondition
    const type = condition ? walk.schema.getType(condition.name.value) : parent
    if (!isCompositeType(type) || !doTypesOverlap(walk.schema, type, parent)) return false
    if (fragment.kind === Kind.INLINE_FRAGMENT) return isSetValid(walk, type, fragment.selectionSet, scope)
    const name = fragment.name.value
    if (walk.around.has(name)) return false
    walk.usedFragments.add(name)
    walk.around.add(name)
    const isValid = isSetValid(walk, type, fragment.selectionSet, scope)
    walk.around.delete(name)
    return isValid
  })
}

function isFieldValid(
  walk: Walk,
  parent: GraphQLCompositeType,
  node: Extract<SelectionNode, { kind: Kind.FIELD }>,
  scope: Scope,
): boolean {
  const name = node.name.value
  const given = node.arguments ?? []
  const key = node.alias?.value ?? name
  if (name === '__typename') {
    return (
      given.length === 0 &&
      !node.selectionSet &&
      meet(scope, key, { parent, field: null, hasArguments: false, scope: leafScope }) !== null
    )
  }
  const field = isUnionType(parent) ? undefined : parent.getFields()[name]
  if (!field || !areArgumentsValid(walk, field.args, given)) return false
  const type = getNamedType(field.type)
  const inner: Scope = isCompositeType(type) ? new Map() : leafScope
  const met = meet(scope, key, { parent, field, hasArguments: given.length > 0, scope: inner })
  if (!met) return false
  if (!isCompositeType(type)) return !node.selectionSet
  return node.selectionSet !== undefined && isSetValid(walk, type, node.selectionSet, met)
}

/** Where what is asked of the field's object belongs, or null when the key may mean two things. */
function meet(scope: Scope, key: string, asked: Met): Scope | null {
  const before = scope.get(key)
  if (!before) {
    scope.set(key, [asked])
    return asked.scope
  }
  if (!before.every((each) => agree(each, asked))) return null
  before.push(asked)
  return before[0]?.scope ?? null
}

/**
 * The same field of the same type means the same, without arguments. Fields of two object types never stand in one
 * answer, but must look alike.
 */
function agree(one: Met, other: Met): boolean {
  if (one.field === null || other.field === null) return one.field === other.field
  if (one.parent === other.parent) return one.field === other.field && !one.hasArguments && !other.hasArguments
  return isObjectType(one.parent) && isObjectType(other.parent) && String(one.field.type) === String(other.field.type)
}

function areArgumentsValid(walk: Walk, known: readonly GraphQLArgument[], given: readonly ArgumentNode[]): boolean {
  if (given.length === 0) return !known.some(isRequiredArgument)
  const names = new Set(given.map((argument) => argument.name.value))
  if (names.size !== given.length || known.some((each) => isRequiredArgument(each) && !names.has(each.name)))
    return false
  return given.every(({ name, value }) => {
    const argument = known.find((each) => each.name === name.value)
    return argument !== undefined && isValueValid(walk, argument.type, value, argument.defaultValue !== undefined)
  })
}

function isValueValid(walk: Walk, type: GraphQLInputType, value: ValueNode, hasDefault = false): boolean {
  if (value.kind === Kind.VARIABLE) {
    const own = walk.variables.get(value.name.value)
    walk.usedVariables.add(value.name.value)
    // a variable that may be missing fits where something stands in for it
    if (isNonNullType(type)) return own === String(type) || (hasDefault && own === String(type.ofType))
    return own === String(type) || own === `${type}!`
  }
  const nullable = isNonNullType(type) ? type.ofType : type
  if (value.kind === Kind.LIST) {
    return isListType(nullable) && value.values.every((each) => isValueValid(walk, nullable.ofType, each))
  }
  if (value.kind === Kind.OBJECT) return isInputObjectType(nullable) && isObjectValid(walk, nullable, value)
  try {
    return valueFromAST(value, type) !== undefined
  } catch {
    return false
  }
}

function isObjectValid(walk: Walk, type: GraphQLInputObjectType, { fields }: ObjectValueNode): boolean {
  const known = type.getFields()
  const names = new Set(fields.map((field) => field.name.value))
  if (type.isOneOf || names.size !== fields.length) return false
  if (Object.values(known).some((each) => isRequiredInputField(each) && !names.has(each.name))) return false
  return fields.every(({ name, value }) => {
    const field = known[name.value]
    return field !== undefined && isValueValid(walk, field.type, value, field.defaultValue !== undefined)
  })
}

/** Whether there is nothing but `@include(if:)` and `@skip(if:)`, each once. */
function areConditions({ variables, usedVariables }: Walk, directives: readonly DirectiveNode[] = []): boolean {
  if (directives.length === 0) return true
  const names = new Set(directives.map((directive) => directive.name.value))
  if (names.size !== directives.length) return false
  return directives.every(({ name, arguments: given = [] }) => {
    const [condition, ...more] = given
    if ((name.value !== 'include' && name.value !== 'skip') || condition?.name.value !== 'if' || more.length > 0)
      return false
    if (condition.value.kind === Kind.BOOLEAN) return true
    if (condition.value.kind !== Kind.VARIABLE) return false
    usedVariables.add(condition.value.name.value)
    return variables.get(condition.value.name.value) === 'Boolean!'
  })
}
