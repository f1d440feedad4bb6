import { type FragmentType, graphql, readFragment } from '../../gql'
import type { TaskExtensions_TaskFragment } from '../../gql/graphql'
import { formatDay } from '../../i18n/format'
import { useText } from '../../i18n/messages'
import { Section } from '../../ui/Section'

export const TaskExtensions_task = graphql(`
  fragment TaskExtensions_task on Task {
    state
    extensions {
      fromDue requestedDue reason requestedBy requestedOn isLate decision grantedDue note decidedBy decidedOn
    }
  }
`)

/** More time, asked for and given; the api sends it only to those concerned. */
export function TaskExtensions({ task }: { task: FragmentType<typeof TaskExtensions_task> }) {
  const { state, extensions } = readFragment(TaskExtensions_task, task)
  const { tasks, verbs } = useText()
  if (extensions.length === 0) return null
  const isOpen = ['ASSIGNED', 'IN_PROGRESS', 'REPORTED'].includes(state)
  return (
    <Section title={tasks.extensionsTitle}>
      <p className="quiet-text">{tasks.reportsNote}</p>
      {extensions.map((extension) => (
        <article key={`${extension.fromDue}${extension.requestedOn}${extension.decidedOn}`} className="report">
          {extension.requestedDue ? (
            <>
              <p className="small-head">{names(extension.requestedOn, extension.requestedBy)}</p>
              <p>
                {tasks.extensionAsked(formatDay(extension.fromDue), formatDay(extension.requestedDue))}.{' '}
                {extension.isLate && verbs.isLate}
              </p>
              <p className="written" lang="vi">
                {extension.reason}
              </p>
            </>
          ) : (
            <p>{tasks.extensionGiven(formatDay(extension.fromDue), formatDay(extension.grantedDue ?? ''))}</p>
          )}
          <p className="small-head">
            {[answerOf(extension, isOpen, tasks), names(extension.decidedOn, extension.decidedBy)]
              .filter(Boolean)
              .join(' · ')}
          </p>
          {extension.note && (
            <p className="written" lang="vi">
              {extension.note}
            </p>
          )}
        </article>
      ))}
    </Section>
  )
}

function names(day: string | null | undefined, person: string | null | undefined): string {
  return [day && formatDay(day), person].filter(Boolean).join(' · ')
}

type Extension = TaskExtensions_TaskFragment['extensions'][number]

function answerOf(
  { decision, grantedDue }: Extension,
  isOpen: boolean,
  tasks: ReturnType<typeof useText>['tasks'],
): string {
  if (decision === 'REFUSED') return tasks.extensionRefused
  if (decision && grantedDue) return tasks.extensionGranted(formatDay(grantedDue))
  return isOpen ? tasks.extensionWaits : tasks.extensionLapsed
}
