import { type FragmentType, graphql, readFragment } from '../../gql'
import { useText } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { DocumentLink } from '../documents/DocumentLink'

export const TaskOrigin_task = graphql(`
  fragment TaskOrigin_task on Task {
    directive { key number text }
    conclusion { slug title document { ...DocumentLink_document } }
    planItem { key number text planArea { number title } }
    plan { slug title document { ...DocumentLink_document } }
    sentence
    document { ...DocumentLink_document }
  }
`)

/** The sentence that caused the task, and where it stands. */
export function TaskOrigin({ task }: { task: FragmentType<typeof TaskOrigin_task> }) {
  const { directive, conclusion, planItem, plan, sentence: copied, document } = readFragment(TaskOrigin_task, task)
  const { tasks, conclusions } = useText()
  const paths = usePaths()
  const sentence = directive ?? planItem
  if (copied && document) {
    return (
      <section className="origin" aria-label={tasks.documentOrigin}>
        <p className="small-head">{tasks.documentOrigin}</p>
        <blockquote lang="vi">{copied}</blockquote>
        <p className="origin-source">
          <DocumentLink document={document} />
        </p>
      </section>
    )
  }
  if (!sentence) return null
  const source = conclusion ?? plan
  const name = directive ? tasks.origin : tasks.planOrigin
  const href = conclusion
    ? paths.directive(conclusion.slug, sentence.key)
    : plan && paths.planItem(plan.slug, sentence.key)
  const place = planItem
    ? [[planItem.planArea.number, planItem.planArea.title].filter(Boolean).join('. '), planItem.number]
        .filter(Boolean)
        .join(' · ')
    : sentence.number && conclusions.directive(sentence.number)
  return (
    <section className="origin" aria-label={name}>
      <p className="small-head">
        {name} {place && `· ${place}`}
      </p>
      <blockquote lang="vi">{sentence.text}</blockquote>
      {source && (
        <p className="origin-source">
          <a href={href ?? undefined}>{source.title}</a>
          {source.document && (
            <>
              <br />
              <DocumentLink document={source.document} />
            </>
          )}
        </p>
      )}
    </section>
  )
}
