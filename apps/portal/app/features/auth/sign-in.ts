import type { RouterContextProvider } from 'react-router'
import { z } from 'zod'
import { Attempts } from '../../attempts'
import { env } from '../../env'
import { type RequestFacts, requestContext } from '../../request-context'
import { sessionCookie } from './session-cookie'

const quarterHour = 15 * 60_000
const byPerson = new Attempts(5, quarterHour)
const byAddress = new Attempts(30, quarterHour)

const loginAnswer = z.object({ token: z.string(), exp: z.number() })

export type SignInAnswer = { cookie: string } | { problem: 'wrong' | 'tooMany' | 'unavailable' }

export interface SignInArgs {
  context: Readonly<RouterContextProvider>
}

/** Signs in at the cms; from here on this request already speaks in the person's name. */
export async function signIn({ context }: SignInArgs, form: FormData): Promise<SignInAnswer> {
  const facts = context.get(requestContext)
  const email = String(form.get('email') ?? '')
    .trim()
    .toLowerCase()
  const keys = [
    [byPerson, email],
    [byAddress, facts.clientAddress],
  ] as const
  if (keys.some(([attempts, key]) => attempts.areTooMany(key))) return { problem: 'tooMany' }

  // counted before the answer, so that many tries sent at once are not all the first
  for (const [attempts, key] of keys) attempts.add(key)
  const response = await askCms(email, String(form.get('password') ?? ''), facts)
  if (!response || response.status >= 500) {
    for (const [attempts, key] of keys) attempts.takeBack(key)
    return { problem: 'unavailable' }
  }
  if (response.status === 429) return { problem: 'tooMany' }
  const answer = loginAnswer.safeParse(await response.json().catch(() => null))
  if (!response.ok || !answer.success) return { problem: 'wrong' }
  byPerson.forget(email)
  byAddress.takeBack(facts.clientAddress)
  const { token, exp } = answer.data
  context.set(requestContext, { ...facts, token })
  return { cookie: sessionCookie(token, new Date(exp * 1_000)) }
}

function askCms(email: string, password: string, { clientAddress, requestId }: RequestFacts) {
  return fetch(`${env.CMS_URL}/api/users/login`, {
    method: 'POST',
    // the cms counts tries by address: this one is the visitor's, not the portal's
    headers: { 'content-type': 'application/json', 'x-forwarded-for': clientAddress, 'x-request-id': requestId },
    body: JSON.stringify({ email, password }),
    signal: AbortSignal.timeout(8_000),
  }).catch(() => null)
}
