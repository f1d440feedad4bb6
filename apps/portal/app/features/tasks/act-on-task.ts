import { redirect } from 'react-router'
import { languageOf } from '../../i18n/language'
import { pathsIn } from '../../paths'
import { problem } from '../../problem'
import { requestContext } from '../../request-context'
import type { Route } from './+types/TaskPage'
import { expired, type FormOutcome, failed, refused, signInAgain, unavailable } from './form-outcome'
import { readVerbFiles } from './read-verb-files'
import { sendVerb } from './send-verb'
import { readVerbForm, type VerbForm } from './verb-form'

export type VerbOutcome = FormOutcome<VerbForm>

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
