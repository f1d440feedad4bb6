import { type ASTNode, GraphQLError } from 'graphql'

/** What a caller can mend; `reason` is stable, for whoever words it in the caller's language. */
export type Reason =
  | 'PAGE_SIZE'
  | 'CURSOR'
  | 'MISSING_ARGUMENT'
  | 'INVALID_VARIABLE'
  | 'UNKNOWN_OPERATION'
  | 'TEXT'
  | 'LENGTH'

export function badInput(reason: Reason, message: string, nodes?: ASTNode): GraphQLError {
  return new GraphQLError(message, { ...(nodes && { nodes }), extensions: { code: 'BAD_USER_INPUT', reason } })
}

/** A mapping that does not fit its schema: the boot fails and names it. */
export class MappingError extends Error {
  override name = 'MappingError'
}
