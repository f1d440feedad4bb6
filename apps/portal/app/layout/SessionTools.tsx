import { useLocation } from 'react-router'
import { useText } from '../i18n/messages'
import { usePaths } from '../paths'

export interface PersonSignedIn {
  name: string
  can: { writeContent: boolean; administer: boolean; workOnTasks: boolean }
}

/** Sign in, or who is signed in and the way out. */
export function SessionTools({ viewer }: { viewer?: PersonSignedIn | null }) {
  const { site, leading, reminders } = useText()
  const paths = usePaths()
  const { pathname, search } = useLocation()
  if (!viewer) {
    return (
      <a className="tool" href={paths.signIn(pathname + search)} rel="nofollow">
        {site.signIn}
      </a>
    )
  }
  return (
    <div className="session">
      <span>
        <span className="visually-hidden">{site.signedInAs} </span>
        {viewer.name}
      </span>
      {viewer.can.workOnTasks && (
        <a className="tool" href={paths.reminders()} aria-current={pathname === paths.reminders() ? 'page' : undefined}>
          {reminders.title}
        </a>
      )}
      {(viewer.can.writeContent || viewer.can.administer) && (
        <a className="tool" href="/admin">
          {site.adminLink}
        </a>
      )}
      <a className="tool" href={paths.leading()}>
        {leading.link}
      </a>
      <form method="post" action={paths.signOut()}>
        <button type="submit" className="tool">
          {site.signOut}
        </button>
      </form>
    </div>
  )
}
