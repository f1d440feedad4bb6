import type { MiddlewareFunction } from 'react-router'
import { Attempts } from './attempts'
import { contentSecurityPolicy } from './content-security-policy'
import { env } from './env'
import { tokenOf } from './features/auth/session-cookie'
import { problem } from './problem'
import { requestContext } from './request-context'

/** Around every page: who asks, from where, and the headers that keep the answer safe. */
export const guardPage: MiddlewareFunction<Response> = async ({ request, context }, next) => {
  const facts = {
    requestId: request.headers.get('x-request-id') ?? crypto.randomUUID(),
    nonce: crypto.randomUUID(),
    clientAddress: request.headers.get('x-client-address') ?? '',
    token: tokenOf(request.headers.get('cookie')),
  }
  context.set(requestContext, facts)
  const response = await next()
  setSafetyHeaders(response.headers, facts.nonce)
  response.headers.set('Cache-Control', facts.token ? 'private, no-store' : 'private, no-cache')
  response.headers.append('Vary', 'Cookie')
  if (response.status === 503 && !response.headers.has('Retry-After')) response.headers.set('Retry-After', '15')
  return response
}

const forms = new Attempts(60, 60_000)

/** Nobody sends sixty forms a minute by hand. */
export const slowDownForms: MiddlewareFunction<Response> = ({ request, context }) => {
  if (isReading(request)) return
  const { clientAddress, requestId } = context.get(requestContext)
  if (forms.areTooMany(clientAddress)) throw problem(429, { requestId })
  forms.add(clientAddress)
}

/** Browsers name the origin of every posted form; anything but ours, or silence, is refused. */
export const refuseForeignForms: MiddlewareFunction<Response> = ({ request, context }) => {
  if (isReading(request)) return
  if (request.headers.get('origin') !== env.PUBLIC_ORIGIN) {
    throw problem(403, { isForeignForm: true, requestId: context.get(requestContext).requestId })
  }
}

function setSafetyHeaders(headers: Headers, nonce: string) {
  headers.set('Content-Security-Policy', contentSecurityPolicy(nonce, import.meta.env.DEV))
  headers.set('Referrer-Policy', 'strict-origin-when-cross-origin')
  headers.set('X-Frame-Options', 'DENY')
  headers.set('Cross-Origin-Opener-Policy', 'same-origin')
  headers.set('Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=()')
  if (env.PUBLIC_ORIGIN.startsWith('https:')) headers.set('Strict-Transport-Security', 'max-age=31536000')
}

function isReading({ method }: Request) {
  return method === 'GET' || method === 'HEAD'
}
