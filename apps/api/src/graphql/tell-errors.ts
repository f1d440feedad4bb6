import type { ApolloServerPlugin } from '@apollo/server'
import type { Context } from '../context.ts'
import { reportErrors } from '../errors.ts'

/** Errors of parsing, validation and mutations pass the same single place as those of plans. */
export const tellErrors: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ errors, response, contextValue }) {
        if (!errors?.length || response.body.kind !== 'single') return
        const report = reportErrors(errors, contextValue)
        response.body.singleResult.errors = report.errors
        if (report.status === 503) response.http.status = 503
        for (const [name, value] of report.headers) response.http.headers.set(name, value)
      },
    }
  },
}
