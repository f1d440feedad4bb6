import type { ApolloServerPlugin } from '@apollo/server'
import { GraphQLError } from 'graphql'
import type { Context } from '../context.ts'

/** A cookie travels with requests from any site, so a mutation by cookie has to come from a page of this one. */
export const refuseForeignMutation: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation, contextValue }) {
        if (operation?.operation !== 'mutation' || contextValue.mayAct) return
        throw new GraphQLError('The request did not come from a page of this site.', {
          extensions: { code: 'FORBIDDEN', reason: 'ORIGIN', http: { status: 403 } },
        })
      },
    }
  },
}
