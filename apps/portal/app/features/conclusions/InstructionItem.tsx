import type { ComponentProps, ReactNode } from 'react'
import { useText } from '../../i18n/messages'
import { directiveAnchor, usePaths } from '../../paths'
import { Facts } from '../../ui/Facts'
import { TaskLine } from '../tasks/TaskLine'
import { DeadlineLine } from './DeadlineLine'
import { PartyList } from './PartyList'

type Parties = ComponentProps<typeof PartyList>['parties']
type Deadline = ComponentProps<typeof DeadlineLine>['deadline'] & { phrase: string }

/** What a directive and an item of a plan have in common. */
interface Instruction {
  key: string
  text: string
  deliverable?: string | null
  noTask: boolean
  noTaskReason?: string | null
  addressees: Parties
  lead: Parties
  coordinating: Parties
  monitoring: Parties
  deadline?: (Deadline & { recurrence: string | null }) | null
  deadlines: readonly Deadline[]
  doubts: readonly { message: string }[]
  tasks: readonly (ComponentProps<typeof TaskLine>['task'] & { id: string })[]
}

interface InstructionItemProps {
  instruction: Instruction
  /** How it is numbered, in the reader's words. */
  number?: ReactNode
  /** The documents it names. */
  citedDocuments?: ReactNode
  isTracked: boolean
}

/** An instruction exactly as written, who must do what by when, and what came of it. */
export function InstructionItem({ instruction, number, citedDocuments, isTracked }: InstructionItemProps) {
  const { conclusions, deadline: deadlineText } = useText()
  const { deadline, deadlines, doubts } = instruction
  const otherDeadlines = deadlines.filter(({ phrase }) => phrase !== deadline?.phrase)
  const named = (parties: Parties) => parties.length > 0 && <PartyList parties={parties} />
  const bound = deadline ? <DeadlineLine deadline={deadline} /> : deadlineText.none
  return (
    <li className="directive" id={directiveAnchor(instruction.key)}>
      {number && <p className="directive-number">{number}</p>}
      <blockquote className="directive-text" lang="vi">
        {instruction.text}
      </blockquote>
      <Facts
        isCalm
        facts={[
          [conclusions.lead, named(instruction.lead)],
          [conclusions.coordinating, named(instruction.coordinating)],
          [conclusions.monitoring, named(instruction.monitoring)],
          [conclusions.addressees, named(instruction.addressees)],
          [conclusions.deliverable, instruction.deliverable],
          [conclusions.deadline, bound],
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
          [conclusions.citedDocuments, citedDocuments],
          [conclusions.doubts, doubts.length > 0 && doubts.map(({ message }) => message).join(' ')],
        ]}
      />
      <div className="directive-tasks">
        <p className="small-head">{conclusions.tasks}</p>
        <InstructionTasks instruction={instruction} isTracked={isTracked} />
      </div>
    </li>
  )
}

function InstructionTasks({ instruction, isTracked }: { instruction: Instruction; isTracked: boolean }) {
  const { conclusions, common, tasks: text } = useText()
  const paths = usePaths()
  const { noTask, noTaskReason, tasks } = instruction
  if (!isTracked) return <p className="quiet-text">{conclusions.noTracking}</p>
  if (noTask) return <p className="quiet-text">{[conclusions.noTask, noTaskReason].filter(Boolean).join(': ')}</p>
  if (tasks.length === 0) return <p className="quiet-text">{common.none}</p>
  return (
    <>
      <ul className="task-lines">
        {tasks.map((task) => (
          <li key={task.id}>
            <TaskLine task={task} />
          </li>
        ))}
      </ul>
      {instruction.deadline?.recurrence && (
        <p className="quiet-text">
          <a href={paths.tasks({ 'noi-dung': instruction.key, 'sap-xep': 'DUE_DESC' })}>{text.allPeriods}</a>
        </p>
      )}
    </>
  )
}
