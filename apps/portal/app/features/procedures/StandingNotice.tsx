import { type FragmentType, graphql, readFragment } from '../../gql'
import { formatDay } from '../../i18n/format'
import { useText } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { Notice } from '../../ui/Notice'

export const StandingNotice_procedureNotice = graphql(`
  fragment StandingNotice_procedureNotice on ProcedureNotice {
    standing effectiveFrom inForceUntil
    versions { slug standing }
  }
`)

/** Tells that a version is not the one in force, and leads to the one that is. */
export function StandingNotice({ notice: masked }: { notice: FragmentType<typeof StandingNotice_procedureNotice> }) {
  const { standing, effectiveFrom, inForceUntil, versions } = readFragment(StandingNotice_procedureNotice, masked)
  const { procedures } = useText()
  const paths = usePaths()
  if (standing === 'IN_FORCE') return null
  const current = versions.find((version) => version.standing === 'IN_FORCE')
  const said = {
    UPCOMING: () => procedures.upcoming(formatDay(effectiveFrom)),
    ENDED: () => procedures.ended(inForceUntil ? formatDay(inForceUntil) : ''),
    REPEALED: () => procedures.repealed(formatDay(effectiveFrom)),
  }[standing]()
  return (
    <Notice tone={standing === 'UPCOMING' ? 'info' : 'warning'}>
      {said} {current && <a href={paths.procedure(current.slug)}>{procedures.current}</a>}
    </Notice>
  )
}
