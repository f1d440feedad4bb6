import { parseCookie, stringifySetCookie } from 'cookie'
import { env } from '../../env'

// The name Payload reads: one login serves portal, api and administration.
const name = 'payload-token'
const tokenShape = /^[\w-]+\.[\w-]+\.[\w-]+$/

export function tokenOf(header: string | null): string | null {
  const token = header ? parseCookie(header)[name] : undefined
  return token && tokenShape.test(token) ? token : null
}

export function sessionCookie(token: string, expiresAt: Date): string {
  return stringifySetCookie({ ...attributes(), name, value: token, expires: expiresAt })
}

export function endedSessionCookie(): string {
  return stringifySetCookie({ ...attributes(), name, value: '', maxAge: 0 })
}

function attributes() {
  return { path: '/', httpOnly: true, sameSite: 'lax', secure: env.PUBLIC_ORIGIN.startsWith('https:') } as const
}
