import { onlineLevels, procedureChanges, procedureStandings } from '@thong-suot/vocabulary'
import { type FragmentType, graphql, readFragment } from '../../gql'
import { formatDay } from '../../i18n/format'
import { useLabel, useText } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { Card } from '../../ui/Card'

export const ProcedureCard_procedureNotice = graphql(`
  fragment ProcedureCard_procedureNotice on ProcedureNotice {
    slug title code field changeKind effectiveFrom onlineLevel standing isSample
  }
`)

interface ProcedureCardProps {
  notice: FragmentType<typeof ProcedureCard_procedureNotice>
  titleLevel?: 2 | 3
}

export function ProcedureCard({ notice: masked, titleLevel }: ProcedureCardProps) {
  const notice = readFragment(ProcedureCard_procedureNotice, masked)
  const { procedures } = useText()
  const label = useLabel()
  return (
    <Card
      href={usePaths().procedure(notice.slug)}
      title={notice.title}
      titleLevel={titleLevel}
      kicker={`${notice.field} · ${notice.code}`}
      isSample={notice.isSample}
    >
      {notice.onlineLevel && <p className="card-text">{label(onlineLevels[notice.onlineLevel])}</p>}
      <p className="quiet-text">
        {label(procedureChanges[notice.changeKind])} · {procedures.effective(formatDay(notice.effectiveFrom))}
        {notice.standing !== 'IN_FORCE' && ` · ${label(procedureStandings[notice.standing])}`}
      </p>
    </Card>
  )
}
