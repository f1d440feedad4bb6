import type { RouterContextProvider } from 'react-router'
import { graphql } from '../../gql'
import type { ViewerQuery } from '../../gql/graphql'
import { requestContext } from '../../request-context'
import { ask } from '../../urql'

const query = graphql(`
  query Viewer {
    viewer { name role agency { slug name } can { writeContent administer workOnTasks } }
  }
`)

export type SignedIn = NonNullable<ViewerQuery['viewer']>

/** Who is signed in, for the header of every page; nobody when the api cannot say. */
export async function loadViewer(asking: {
  request: Request
  url: URL
  context: Readonly<RouterContextProvider>
}): Promise<SignedIn | null> {
  if (!asking.context.get(requestContext).token) return null
  try {
    return (await ask(asking, query, {})).viewer ?? null
  } catch {
    return null
  }
}
