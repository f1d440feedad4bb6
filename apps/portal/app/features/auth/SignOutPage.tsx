import { redirect } from 'react-router'
import { env } from '../../env'
import { languageOf } from '../../i18n/language'
import { useText } from '../../i18n/messages'
import { Head } from '../../layout/Head'
import { Page } from '../../layout/Page'
import { pathsIn } from '../../paths'
import { requestContext } from '../../request-context'
import type { Route } from './+types/SignOutPage'
import { endedSessionCookie } from './session-cookie'

export async function action({ url, context }: Route.ActionArgs) {
  const { token } = context.get(requestContext)
  if (token) await endSession(token)
  return redirect(pathsIn(languageOf(url.pathname)).home(), {
    status: 303,
    headers: { 'Set-Cookie': endedSessionCookie() },
  })
}

/** Ends the session itself, not only this browser's cookie. A cms that is down ends it when the token expires. */
async function endSession(token: string) {
  await fetch(`${env.CMS_URL}/api/users/logout`, {
    method: 'POST',
    headers: { authorization: `JWT ${token}` },
    signal: AbortSignal.timeout(3_000),
  }).catch(() => null)
}

export default function SignOutPage() {
  const { auth, site } = useText()
  return (
    <Page title={auth.signOutTitle} lead={auth.signOutNote} width="reading">
      <Head title={auth.signOutTitle} isPrivate />
      <form method="post">
        <button type="submit" className="button">
          {site.signOut}
        </button>
      </form>
    </Page>
  )
}
