import { createContext } from 'react-router'

/** What one request carries through middleware, loaders and actions. */
export interface RequestFacts {
  requestId: string
  nonce: string
  /** Where the visitor comes from, as the server saw it; for the rate limit of logins. */
  clientAddress: string
  /** The session token: from the cookie, or from a login in this very request. */
  token: string | null
}

export const requestContext = createContext<RequestFacts>()
