import { procedureChanges, procedureStandings } from '@thong-suot/vocabulary'
import { type FragmentType, graphql, readFragment } from '../../gql'
import { formatDay } from '../../i18n/format'
import { useLabel, useText } from '../../i18n/messages'
import { usePaths } from '../../paths'

export const VersionList_procedureNotice = graphql(`
  fragment VersionList_procedureNotice on ProcedureNotice {
    slug
    versions { slug title changeKind effectiveFrom standing }
  }
`)

/** Every announcement of the procedure, the latest first. */
export function VersionList({ notice: masked }: { notice: FragmentType<typeof VersionList_procedureNotice> }) {
  const { slug, versions } = readFragment(VersionList_procedureNotice, masked)
  const { procedures } = useText()
  const label = useLabel()
  const paths = usePaths()
  return (
    <ol className="version-list">
      {versions.map((version) => (
        <li key={version.slug}>
          <a href={paths.procedure(version.slug)} aria-current={version.slug === slug ? 'page' : undefined}>
            {label(procedureChanges[version.changeKind])} {procedures.effective(formatDay(version.effectiveFrom))}
          </a>
          <span className="quiet-text"> · {label(procedureStandings[version.standing])}</span>
        </li>
      ))}
    </ol>
  )
}
