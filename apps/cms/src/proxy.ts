import { type NextRequest, NextResponse } from 'next/server'

const wellFormed = /^[\w.-]{8,100}$/

/** Every request carries an id, taken over from the front door or made here, and gives it back. */
export function proxy(request: NextRequest): NextResponse {
  const given = request.headers.get('x-request-id')
  const id = given && wellFormed.test(given) ? given : crypto.randomUUID()
  const headers = new Headers(request.headers)
  headers.set('x-request-id', id)
  const response = NextResponse.next({ request: { headers } })
  response.headers.set('x-request-id', id)
  return response
}

export const config = { matcher: ['/admin/:path*', '/api/:path*'] }
