import {
  type FragmentDefinitionNode,
  GraphQLError,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValidationRule,
} from 'graphql'

export const maxDepth = 12

// What a connection puts between a list and its items, and what is asked about the schema itself.
const notCounted = new Set(['edges', 'node'])

/** Refuses operations nested deeper than any page needs; connections' `edges { node }` and introspection are free. */
export const depthRule: ValidationRule = (context) => ({
  OperationDefinition(operation) {
    const depth = depthOfOperation(operation, (name) => context.getFragment(name))
    if (depth <= maxDepth) return
    const message = `The operation is ${depth} levels deep; ${maxDepth} are allowed.`
    context.reportError(new GraphQLError(message, { nodes: operation, extensions: { reason: 'DEPTH' } }))
  },
})

/** How many levels an operation goes down; a fragment within itself ends there. */
export function depthOfOperation(
  operation: OperationDefinitionNode,
  fragment: (name: string) => FragmentDefinitionNode | null | undefined,
): number {
  const depths = new Map<string, number>()

  function depthOf(set: SelectionSetNode): number {
    let depth = 0
    for (const selection of set.selections) {
      if (selection.kind === 'Field') {
        const { value } = selection.name
        const own = notCounted.has(value) || value.startsWith('__') ? 0 : 1
        const inner = selection.selectionSet && !value.startsWith('__') ? depthOf(selection.selectionSet) : 0
        depth = Math.max(depth, own + inner)
      } else if (selection.kind === 'InlineFragment') {
        depth = Math.max(depth, depthOf(selection.selectionSet))
      } else {
        depth = Math.max(depth, depthOfFragment(selection.name.value))
      }
    }
    return depth
  }

  function depthOfFragment(name: string): number {
    const known = depths.get(name)
    if (known !== undefined) return known
    depths.set(name, 0)
    const found = fragment(name)
    const depth = found ? depthOf(found.selectionSet) : 0
    depths.set(name, depth)
    return depth
  }

  return depthOf(operation.selectionSet)
}
