import { type FragmentType, graphql, readFragment } from '../../gql'
import { useText } from '../../i18n/messages'
import { directiveAnchor } from '../../paths'
import { Facts } from '../../ui/Facts'
import { DocumentLink } from '../documents/DocumentLink'
import { TaskLine } from '../tasks/TaskLine'
import { DeadlineLine } from './DeadlineLine'
import { PartyList } from './PartyList'

export const DirectiveItem_directive = graphql(`
  fragment DirectiveItem_directive on Directive {
    key number text deliverable noTask noTaskReason
    addressees { ...PartyList_party }
    lead { ...PartyList_party }
    coordinating { ...PartyList_party }
    monitoring { ...PartyList_party }
    deadline { phrase ...DeadlineLine_deadline }
    deadlines { phrase ...DeadlineLine_deadline }
    documents { asWritten document { ...DocumentLink_document } }
    doubts { code message }
    tasks { id ...TaskLine_task }
  }
`)

interface DirectiveItemProps {
  directive: FragmentType<typeof DirectiveItem_directive>
  isTracked: boolean
}

/** One directive exactly as written, who must do what by when, and what came of it. */
export function DirectiveItem({ directive: masked, isTracked }: DirectiveItemProps) {
  const directive = readFragment(DirectiveItem_directive, masked)
  const { conclusions, deadline: deadlineText, documents } = useText()
  const deadline = directive.deadline ? <DeadlineLine deadline={directive.deadline} /> : deadlineText.none
  const otherDeadlines = directive.deadlines.filter(({ phrase }) => phrase !== directive.deadline?.phrase)
  return (
    <li className="directive" id={directiveAnchor(directive.key)}>
      {directive.number && <p className="directive-number">{conclusions.directive(directive.number)}</p>}
      <blockquote className="directive-text" lang="vi">
        {directive.text}
      </blockquote>
      <Facts
        isCalm
        facts={[
          [conclusions.lead, directive.lead.length > 0 && <PartyList parties={directive.lead} />],
          [
            conclusions.coordinating,
            directive.coordinating.length > 0 && <PartyList parties={directive.coordinating} />,
          ],
          [conclusions.monitoring, directive.monitoring.length > 0 && <PartyList parties={directive.monitoring} />],
          [conclusions.addressees, directive.addressees.length > 0 && <PartyList parties={directive.addressees} />],
          [conclusions.deliverable, directive.deliverable],
          [conclusions.deadline, deadline],
          [
            conclusions.otherDeadlines,
            otherDeadlines.length > 0 && (
              <ul className="plain-list">
                {otherDeadlines.map((other) => (
                  <li key={other.phrase}>
                    <DeadlineLine deadline={other} />
                  </li>
                ))}
              </ul>
            ),
          ],
          [
            conclusions.citedDocuments,
            directive.documents.length > 0 && (
              <ul className="plain-list">
                {directive.documents.map(({ asWritten, document }) => (
                  <li key={asWritten}>
                    {document ? <DocumentLink document={document} /> : `${asWritten} (${documents.unresolved})`}
                  </li>
                ))}
              </ul>
            ),
          ],
          [conclusions.doubts, directive.doubts.length > 0 && directive.doubts.map(({ message }) => message).join(' ')],
        ]}
      />
      <div className="directive-tasks">
        <p className="small-head">{conclusions.tasks}</p>
        <DirectiveTasks directive={directive} isTracked={isTracked} />
      </div>
    </li>
  )
}

type DirectiveTasksProps = {
  directive: {
    noTask: boolean
    noTaskReason?: string | null
    tasks: ({ id: string } & Parameters<typeof TaskLine>[0]['task'])[]
  }
  isTracked: boolean
}

function DirectiveTasks({ directive, isTracked }: DirectiveTasksProps) {
  const { conclusions, common } = useText()
  if (!isTracked) return <p className="quiet-text">{conclusions.noTracking}</p>
  if (directive.noTask) {
    return <p className="quiet-text">{[conclusions.noTask, directive.noTaskReason].filter(Boolean).join(': ')}</p>
  }
  if (directive.tasks.length === 0) return <p className="quiet-text">{common.none}</p>
  return (
    <ul className="task-lines">
      {directive.tasks.map((task) => (
        <li key={task.id}>
          <TaskLine task={task} />
        </li>
      ))}
    </ul>
  )
}
