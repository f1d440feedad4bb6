import { data, redirect } from 'react-router'
import { useText } from '../../i18n/messages'
import { Head } from '../../layout/Head'
import { Page } from '../../layout/Page'
import { safeReturnPath } from '../../return-path'
import { Notice } from '../../ui/Notice'
import type { Route } from './+types/SignInPage'
import { Credentials } from './Credentials'
import { loadViewer } from './load-viewer'
import { signIn } from './sign-in'

export async function loader({ request, url, context }: Route.LoaderArgs) {
  return {
    returnTo: safeReturnPath(url.searchParams.get('tro-lai')),
    viewer: await loadViewer({ request, url, context }),
  }
}

export async function action({ request, context }: Route.ActionArgs) {
  const form = await request.formData()
  const answer = await signIn({ context }, form)
  if ('cookie' in answer) {
    return redirect(safeReturnPath(form.get('returnTo')), { status: 303, headers: { 'Set-Cookie': answer.cookie } })
  }
  const status = { wrong: 401, tooMany: 429, unavailable: 503 }[answer.problem]
  return data({ problem: answer.problem, email: String(form.get('email') ?? '') }, { status })
}

export default function SignInPage({ loaderData, actionData }: Route.ComponentProps) {
  const { auth } = useText()
  const { viewer, returnTo } = loaderData
  return (
    <Page title={auth.title} lead={auth.intro} width="reading">
      <Head title={auth.title} isPrivate />
      {viewer && <Notice tone="info">{auth.already(viewer.name)}</Notice>}
      <form method="post" className="stacked-form sheet narrow">
        {actionData && (
          <Notice tone="bad" isAnswer>
            {auth[actionData.problem]}
          </Notice>
        )}
        <input type="hidden" name="returnTo" value={returnTo} />
        <Credentials email={actionData?.email} />
        <button type="submit" className="button">
          {auth.submit}
        </button>
      </form>
    </Page>
  )
}
