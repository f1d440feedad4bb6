import { type DocumentNode, GraphQLError, type SelectionSetNode, type ValidationRule } from 'graphql'

export const maxAliases = 15

/** Refuses documents that ask for the same thing under many names. */
export const aliasRule: ValidationRule = (context) => ({
  Document(document) {
    const aliases = countAliases(document)
    if (aliases <= maxAliases) return
    const message = `The document has more than ${maxAliases} aliases.`
    context.reportError(new GraphQLError(message, { nodes: document, extensions: { reason: 'ALIASES' } }))
  },
})

export function countAliases({ definitions }: DocumentNode): number {
  const sets = definitions.flatMap((each) => ('selectionSet' in each && each.selectionSet ? [each.selectionSet] : []))
  return sets.reduce((sum, set) => sum + aliasesIn(set), 0)
}

function aliasesIn({ selections }: SelectionSetNode): number {
  return selections.reduce((sum, selection) => {
    const own = selection.kind === 'Field' && selection.alias ? 1 : 0
    const inner = selection.kind !== 'FragmentSpread' && selection.selectionSet ? aliasesIn(selection.selectionSet) : 0
    return sum + own + inner
  }, 0)
}
