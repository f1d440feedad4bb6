import { graphql } from '../../gql'
import { formatWeekday } from '../../i18n/format'
import { useLanguage } from '../../i18n/language'
import { useText } from '../../i18n/messages'
import { Head } from '../../layout/Head'
import { Page } from '../../layout/Page'
import { usePaths } from '../../paths'
import { problem } from '../../problem'
import { ask } from '../../urql'
import type { Route } from './+types/RemindersPage'
import { DigestSections } from './DigestSections'

const query = graphql(`
  query RemindersPage {
    viewer {
      can { workOnTasks }
      digests(first: 1) { day items { task { id isSample } } ...DigestSections_digest }
    }
  }
`)

export async function loader({ request, url, context }: Route.LoaderArgs) {
  const { viewer } = await ask({ request, url, context }, query, {})
  // Whoever is not signed in is asked to, and comes back here.
  if (!viewer?.can.workOnTasks) throw problem(403)
  return { digest: viewer.digests[0] }
}

/** What the newest digest of whoever is signed in tells; the tasks stand as they do now. */
export default function RemindersPage({ loaderData: { digest } }: Route.ComponentProps) {
  const { reminders } = useText()
  const paths = usePaths()
  const language = useLanguage()
  const isSample = digest?.items.some(({ task }) => task.isSample)
  const lead = digest ? reminders.made(formatWeekday(digest.day, language)) : reminders.intro
  return (
    <Page title={reminders.title} lead={lead} isSample={isSample}>
      <Head title={reminders.title} isPrivate />
      {digest && digest.items.length > 0 ? (
        <DigestSections digest={digest} />
      ) : (
        <p className="empty">{digest ? reminders.gone : reminders.empty}</p>
      )}
      <p className="section">
        <a href={paths.tasks({ 'cua-toi': 1 })}>{reminders.all}</a>
      </p>
    </Page>
  )
}
