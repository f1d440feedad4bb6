import type { RouterContextProvider } from 'react-router'
import { graphql } from '../../gql'
import type { SiteQuery } from '../../gql/graphql'
import { ask } from '../../urql'

const query = graphql(`
  query Site {
    site { ...Navigation_site ...SiteBanners_site ...SiteContact_site }
    footerPages { slug title }
  }
`)

/** What stands around every page; nothing when the api cannot say, for the page itself matters more. */
export async function loadSite(asking: {
  request: Request
  url: URL
  context: Readonly<RouterContextProvider>
}): Promise<SiteQuery> {
  try {
    return await ask(asking, query, {})
  } catch {
    return { site: null, footerPages: [] }
  }
}
