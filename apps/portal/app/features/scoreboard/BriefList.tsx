import { type FragmentType, graphql, readFragment } from '../../gql'
import { formatNumber } from '../../i18n/format'
import { useLanguage } from '../../i18n/language'
import { useText } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { Day } from '../../ui/Day'
import { Section } from '../../ui/Section'

export const BriefList_task = graphql(`
  fragment BriefList_task on Task { id code title period currentDue daysOverdue lead { name } }
`)

export const BriefList_tasks = graphql(`
  fragment BriefList_tasks on TaskConnection { totalCount edges { node { ...BriefList_task } } }
`)

/** The first tasks of a list. */
export function BriefList({ title, tasks: masked }: { title: string; tasks: FragmentType<typeof BriefList_tasks> }) {
  const { totalCount, edges } = readFragment(BriefList_tasks, masked)
  return <BriefLines title={title} count={totalCount} tasks={edges.map(({ node }) => node)} />
}

interface BriefLinesProps {
  title: string
  /** How many there are, of which these are some. */
  count: number
  tasks: readonly FragmentType<typeof BriefList_task>[]
}

/** A line for each task, short enough for a page that is read out in a meeting. */
export function BriefLines({ title, count, tasks: masked }: BriefLinesProps) {
  const shown = readFragment(BriefList_task, masked)
  const { tasks: words, leading } = useText()
  const paths = usePaths()
  const language = useLanguage()
  return (
    <div className={shown.length === 0 ? 'no-print' : undefined}>
      <Section title={`${title} (${formatNumber(count, language)})`}>
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
        {shown.length < count && (
          <p className="quiet-text">{leading.andMore(formatNumber(count - shown.length, language))}</p>
        )}
      </Section>
    </div>
  )
}
