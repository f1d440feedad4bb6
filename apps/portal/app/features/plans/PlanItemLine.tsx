import { type FragmentType, graphql, readFragment } from '../../gql'
import { InstructionItem } from '../conclusions/InstructionItem'

export const PlanItemLine_planItem = graphql(`
  fragment PlanItemLine_planItem on PlanItem {
    key number text deliverable noTask noTaskReason
    addressees { ...PartyList_party }
    lead { ...PartyList_party }
    coordinating { ...PartyList_party }
    monitoring { ...PartyList_party }
    deadline { phrase recurrence ...DeadlineLine_deadline }
    deadlines { phrase ...DeadlineLine_deadline }
    doubts { code message }
    tasks { id ...TaskLine_task }
  }
`)

interface PlanItemLineProps {
  item: FragmentType<typeof PlanItemLine_planItem>
  isTracked: boolean
}

/** One item of a plan. */
export function PlanItemLine({ item: masked, isTracked }: PlanItemLineProps) {
  const item = readFragment(PlanItemLine_planItem, masked)
  return <InstructionItem instruction={item} number={item.number} isTracked={isTracked} />
}
