import {
  type FieldNode,
  type FragmentDefinitionNode,
  GraphQLIncludeDirective,
  type GraphQLObjectType,
  type GraphQLSchema,
  GraphQLSkipDirective,
  getDirectiveValues,
  isAbstractType,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql'

export interface Document {
  readonly schema: GraphQLSchema
  readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>
  /** Coerced. */
  readonly variables: Readonly<Record<string, unknown>>
}

/** The fields asked of an object of that type, by response key, in the order of the selection. */
export function fieldsOf(
  document: Document,
  type: GraphQLObjectType,
  selectionSets: readonly SelectionSetNode[],
): Map<string, FieldNode[]> {
  const fields = new Map<string, FieldNode[]>()
  const seen: string[] = []
  for (const set of selectionSets) collect(document, type, set, fields, seen)
  return fields
}

/** The selections below nodes that share a response key. */
export function selectionsOf(nodes: readonly FieldNode[]): SelectionSetNode[] {
  return nodes.flatMap((node) => node.selectionSet ?? [])
}

function collect(
  document: Document,
  type: GraphQLObjectType,
  set: SelectionSetNode,
  fields: Map<string, FieldNode[]>,
  seen: string[],
): void {
  for (const selection of set.selections) {
    if (!isIncluded(document, selection)) continue
    if (selection.kind === 'Field') {
      const key = selection.alias?.value ?? selection.name.value
      const same = fields.get(key)
      if (same) same.push(selection)
      else fields.set(key, [selection])
    } else if (selection.kind === 'InlineFragment') {
      if (applies(document, type, selection.typeCondition?.name.value)) {
        collect(document, type, selection.selectionSet, fields, seen)
      }
    } else {
      const fragment = document.fragments[selection.name.value]
      if (!fragment || seen.includes(selection.name.value)) continue
      seen.push(selection.name.value)
      if (applies(document, type, fragment.typeCondition.name.value)) {
        collect(document, type, fragment.selectionSet, fields, seen)
      }
    }
  }
}

function isIncluded({ variables }: Document, node: SelectionNode): boolean {
  if (!node.directives?.length) return true
  if (getDirectiveValues(GraphQLSkipDirective, node, variables)?.if === true) return false
  return getDirectiveValues(GraphQLIncludeDirective, node, variables)?.if !== false
}

function applies({ schema }: Document, type: GraphQLObjectType, condition: string | undefined): boolean {
  if (condition === undefined || condition === type.name) return true
  const named = schema.getType(condition)
  return isAbstractType(named) && schema.isSubType(named, type)
}
