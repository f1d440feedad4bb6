import { data } from 'react-router'
import { type SignInArgs, signIn } from '../auth/sign-in'

export interface Issue {
  field?: string | null
  code: string
  message: string
}

/** What a page says after a form that changed nothing: why, and everything that was typed. */
export interface FormOutcome<Form> {
  form: Form
  state: 'refused' | 'unavailable' | 'expired' | 'restored'
  issues: Issue[]
  signInProblem?: 'wrong' | 'tooMany' | 'unavailable'
}

interface Keyed {
  idempotencyKey: string
}

/** The session ended while somebody was writing: they sign in on this page, and nothing is lost. */
export async function signInAgain<Form extends Keyed>(args: SignInArgs, form: Form, posted: FormData) {
  const answer = await signIn(args, posted)
  if ('problem' in answer) {
    return data<FormOutcome<Form>>({ form, state: 'expired', issues: [], signInProblem: answer.problem }, 401)
  }
  return data<FormOutcome<Form>>({ form, state: 'restored', issues: [] }, { headers: { 'Set-Cookie': answer.cookie } })
}

export function failed<Form extends Keyed>(form: Form, code: string) {
  if (code === 'UNAUTHENTICATED') return expired(form)
  if (code === 'FORBIDDEN' || code === 'BAD_USER_INPUT') return refused(form, [{ code, message: '' }])
  return unavailable(form)
}

export function expired<Form extends Keyed>(form: Form) {
  return data<FormOutcome<Form>>({ form, state: 'expired', issues: [] }, 401)
}

// The key stays the same: should the first sending have arrived, the second has no further effect.
export function unavailable<Form extends Keyed>(form: Form) {
  return data<FormOutcome<Form>>({ form, state: 'unavailable', issues: [] }, 503)
}

// A refusal is remembered under its key, so that a corrected form needs a new one.
export function refused<Form extends Keyed>(form: Form, issues: Issue[]) {
  return data<FormOutcome<Form>>(
    { form: { ...form, idempotencyKey: crypto.randomUUID() }, state: 'refused', issues },
    409,
  )
}
