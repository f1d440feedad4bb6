import { GraphQLJSON } from 'graphql-scalars'

/** The scalar `JSON`: any JSON value, passed through. */
export const Json = GraphQLJSON
