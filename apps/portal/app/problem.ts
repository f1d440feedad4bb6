import { data } from 'react-router'

/** What the page says beside its status: why a withdrawn item is gone, since when. */
export interface ProblemDetails {
  reason?: string | null
  on?: string | null
  isForeignForm?: boolean
  /** For problems that come before the root loader, which tells it otherwise. */
  requestId?: string
}

/** Thrown by a loader to show the problem page with this status. */
export function problem(status: number, details: ProblemDetails = {}) {
  return data(details, { status })
}
