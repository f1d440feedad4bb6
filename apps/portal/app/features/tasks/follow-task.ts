import { redirect } from 'react-router'
import { graphql } from '../../gql'
import { languageOf } from '../../i18n/language'
import { pathsIn } from '../../paths'
import { problem } from '../../problem'
import { requestContext } from '../../request-context'
import { tell } from '../../urql'
import type { Route } from './+types/follow-task'

const follow = graphql(`
  mutation Follow($input: FollowInput!) { act: follow(input: $input) { issues { code } } }
`)

const unfollow = graphql(`
  mutation Unfollow($input: FollowInput!) { act: unfollow(input: $input) { issues { code } } }
`)

/** Follows a task or ends it, and leads back to its page; whose session has ended signs in first. */
export async function action(args: Route.ActionArgs) {
  const { request, url, context, params } = args
  const form = await request.formData()
  const idempotencyKey = form.get('idempotencyKey')
  if (typeof idempotencyKey !== 'string') throw problem(400)
  const paths = pathsIn(languageOf(url.pathname))
  const page = paths.task(params.key)
  if (!context.get(requestContext).token) return redirect(paths.signIn(page), 303)
  const input = { taskId: `Task:${params.key}`, idempotencyKey }
  const told = await tell(args, form.get('follow') === '1' ? follow : unfollow, { input })
  if ('code' in told) throw problem(told.code === 'UNAUTHENTICATED' ? 403 : 503)
  const [issue] = told.data.act.issues
  if (issue?.code === 'viewer.required') return redirect(paths.signIn(page), 303)
  if (issue) throw problem(issue.code === 'task.notfound' ? 404 : 403)
  return redirect(page, 303)
}

/** Nothing is shown here: who comes by hand is led to the task. */
export function loader({ url, params }: Route.LoaderArgs) {
  return redirect(pathsIn(languageOf(url.pathname)).task(params.key), 303)
}
