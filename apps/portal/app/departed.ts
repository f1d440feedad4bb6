import { redirect } from 'react-router'
import { problem } from './problem'

interface Departed {
  state: 'WITHDRAWN' | 'RENAMED'
  on?: string | null
  reason?: string | null
  redirectTo?: string | null
}

/** No such item now: moved (301), withdrawn with its notice (410), or never public (404). */
export function leave(
  departed: Departed | null | undefined,
  pathOf: (slug: string) => string,
): Response | ReturnType<typeof problem> {
  if (departed?.state === 'RENAMED' && departed.redirectTo) {
    const slug = departed.redirectTo.split('/').at(-1)
    if (slug) return redirect(pathOf(encodeURIComponent(slug)), 301)
  }
  if (departed?.state === 'WITHDRAWN') return problem(410, { reason: departed.reason, on: departed.on })
  return problem(404)
}
