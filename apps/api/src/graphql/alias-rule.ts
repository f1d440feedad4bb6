import { GraphQLError, type ValidationRule } from 'graphql'

export const maxAliases = 15

/** Refuses documents that ask for the same thing under many names. */
export const aliasRule: ValidationRule = (context) => {
  let aliases = 0
  return {
    Field(field) {
      if (!field.alias) return
      aliases += 1
      if (aliases !== maxAliases + 1) return
      const message = `The document has more than ${maxAliases} aliases.`
      context.reportError(new GraphQLError(message, { nodes: field, extensions: { reason: 'ALIASES' } }))
    },
  }
}
