import { data, redirect } from 'react-router'
import { languageOf } from '../../i18n/language'
import { pathsIn } from '../../paths'
import { problem } from '../../problem'
import { requestContext } from '../../request-context'
import { signIn } from '../auth/sign-in'
import type { Route } from './+types/TaskPage'
import { readVerbFiles } from './read-verb-files'
import { sendVerb } from './send-verb'
import { readVerbForm, type VerbForm } from './verb-form'

export interface Issue {
  field?: string | null
  code: string
  message: string
}

/** What the page says after a form that changed nothing: why, and everything that was typed. */
export interface VerbOutcome {
  form: VerbForm
  state: 'refused' | 'unavailable' | 'expired' | 'restored'
  issues: Issue[]
  signInProblem?: 'wrong' | 'tooMany' | 'unavailable'
}

/** Takes a posted verb to the api. Success leads back to the page, so that reloading it sends nothing again. */
export async function actOnTask(args: Route.ActionArgs) {
  const { posted, files, issues: wrongFiles, lostFiles } = await readVerbFiles(args)
  const form = readVerbForm(posted)
  if (!form) throw problem(400)
  form.files.push(...files)
  if (posted.has('password')) return signInAgain(args, form, posted)
  if (lostFiles.length > 0) form.lostFiles = lostFiles
  const isExpired = wrongFiles.some(({ code }) => code === 'viewer.required')
  if (isExpired || !args.context.get(requestContext).token) return expired(form)
  if (wrongFiles.length > 0) return refused(form, wrongFiles)
  if (lostFiles.length > 0) return unavailable(form)

  const told = await sendVerb(args, form)
  if ('code' in told) return failed(form, told.code)
  const { issues } = told.data.act
  if (issues.some(({ code }) => code === 'viewer.required')) return expired(form)
  if (issues.length > 0) return refused(form, issues)
  const page = pathsIn(languageOf(args.url.pathname)).task(args.params.key)
  return redirect(`${page}?da=${form.verb}#act`, 303)
}

/** The session ended while somebody was writing: they sign in on this page, and nothing is lost. */
async function signInAgain(args: Route.ActionArgs, form: VerbForm, posted: FormData) {
  const answer = await signIn(args, posted)
  if ('problem' in answer) {
    return data<VerbOutcome>({ form, state: 'expired', issues: [], signInProblem: answer.problem }, 401)
  }
  return data<VerbOutcome>({ form, state: 'restored', issues: [] }, { headers: { 'Set-Cookie': answer.cookie } })
}

function failed(form: VerbForm, code: string) {
  if (code === 'UNAUTHENTICATED') return expired(form)
  if (code === 'FORBIDDEN' || code === 'BAD_USER_INPUT') return refused(form, [{ code, message: '' }])
  return unavailable(form)
}

function expired(form: VerbForm) {
  return data<VerbOutcome>({ form, state: 'expired', issues: [] }, 401)
}

// The key stays the same: should the first sending have arrived, the second has no further effect.
function unavailable(form: VerbForm) {
  return data<VerbOutcome>({ form, state: 'unavailable', issues: [] }, 503)
}

// A refusal is remembered under its key, so that a corrected form needs a new one.
function refused(form: VerbForm, issues: Issue[]) {
  return data<VerbOutcome>({ form: { ...form, idempotencyKey: crypto.randomUUID() }, state: 'refused', issues }, 409)
}
