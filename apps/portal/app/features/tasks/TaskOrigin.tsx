import { type FragmentType, graphql, readFragment } from '../../gql'
import { useText } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { DocumentLink } from '../documents/DocumentLink'

export const TaskOrigin_task = graphql(`
  fragment TaskOrigin_task on Task {
    directive { key number text }
    conclusion { slug title document { ...DocumentLink_document } }
  }
`)

/** The sentence that caused the task, and where it stands. */
export function TaskOrigin({ task }: { task: FragmentType<typeof TaskOrigin_task> }) {
  const { directive, conclusion } = readFragment(TaskOrigin_task, task)
  const { tasks, conclusions } = useText()
  const paths = usePaths()
  if (!directive) return null
  return (
    <section className="origin" aria-label={tasks.origin}>
      <p className="small-head">
        {tasks.origin} {directive.number && `· ${conclusions.directive(directive.number)}`}
      </p>
      <blockquote lang="vi">{directive.text}</blockquote>
      {conclusion && (
        <p className="origin-source">
          <a href={paths.directive(conclusion.slug, directive.key)}>{conclusion.title}</a>
          {conclusion.document && (
            <>
              <br />
              <DocumentLink document={conclusion.document} />
            </>
          )}
        </p>
      )}
    </section>
  )
}
