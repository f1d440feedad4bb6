import { redirect } from 'react-router'
import { languageOf } from '../../i18n/language'
import { catalogues } from '../../i18n/messages'
import { pathsIn } from '../../paths'
import { problem } from '../../problem'
import { requestContext } from '../../request-context'
import { tell } from '../../urql'
import type { Route } from './+types/AssignTaskPage'
import { readAssignForm } from './assign-form'
import { expired, failed, refused, signInAgain } from './form-outcome'
import { assignTask } from './task-mutations'

/** Takes a task entered by hand to the api. Success leads to the new task, so that reloading sends nothing again. */
export async function assignFromDocument(args: Route.ActionArgs) {
  const posted = await args.request.formData()
  const documentId = String(posted.get('document') ?? '')
  const form = readAssignForm(posted)
  if (!form) throw problem(400)
  if (posted.has('password')) return signInAgain(args, form, posted)
  if (!args.context.get(requestContext).token) return expired(form)
  const language = languageOf(args.url.pathname)
  if (!form.due) {
    return refused(form, [{ field: 'due', code: 'due.required', message: catalogues[language].assign.dueMissing }])
  }

  const { idempotencyKey, sentence, due, audience } = form
  const told = await tell(args, assignTask, {
    input: {
      ...{ idempotencyKey, documentId, sentence, due, audience },
      leadId: form.lead,
      coordinatingIds: form.coordinating,
      monitoringIds: form.monitoring,
      deliverable: form.deliverable || null,
      area: form.area || null,
    },
  })
  if ('code' in told) return failed(form, told.code)
  const { task, issues } = told.data.act
  if (issues.some(({ code }) => code === 'viewer.required')) return expired(form)
  if (issues.length > 0) return refused(form, issues)
  return redirect(task ? pathsIn(language).task(task.id) : pathsIn(language).tasks(), 303)
}
