import { type FragmentType, graphql, readFragment } from '../../gql'
import { formatNumber } from '../../i18n/format'
import { useLanguage } from '../../i18n/language'
import { useText } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { Day } from '../../ui/Day'
import { Section } from '../../ui/Section'

export const BriefList_tasks = graphql(`
  fragment BriefList_tasks on TaskConnection {
    totalCount edges { node { id code title period currentDue daysOverdue lead { id name } } }
  }
`)

interface BriefListProps {
  title: string
  tasks: FragmentType<typeof BriefList_tasks>
  /** At most so many of each lead, those longest due first. */
  perLead?: number
}

/** A line for each task, short enough for a page that is read out in a meeting. */
export function BriefList({ title, tasks: masked, perLead }: BriefListProps) {
  const { totalCount, edges } = readFragment(BriefList_tasks, masked)
  const { tasks: words, leading } = useText()
  const paths = usePaths()
  const language = useLanguage()
  const nodes = edges.map(({ node }) => node)
  const leads = new Set(nodes.map(({ lead }) => lead.id))
  const shown = perLead
    ? [...leads].flatMap((id) => nodes.filter(({ lead }) => lead.id === id).slice(0, perLead))
    : nodes
  return (
    <div className={shown.length === 0 ? 'no-print' : undefined}>
      <Section title={`${title} (${formatNumber(totalCount, language)})`}>
        {shown.length === 0 && <p>{leading.noneOf}</p>}
        <ul className="brief">
          {shown.map(({ id, code, title: sentence, period, currentDue, daysOverdue, lead }) => (
            <li key={id}>
              <a href={paths.task(id)}>{code}</a> {lead.name} · {period && `${words.period(period)} · `}
              {currentDue ? <Day date={currentDue} /> : words.noDue}
              {daysOverdue ? ` · ${words.daysOverdue(formatNumber(daysOverdue, language))}` : ''}
              <span className="brief-sentence" lang="vi">
                {sentence}
              </span>
            </li>
          ))}
        </ul>
        {shown.length < totalCount && (
          <p className="quiet-text">{leading.andMore(formatNumber(totalCount - shown.length, language))}</p>
        )}
      </Section>
    </div>
  )
}
