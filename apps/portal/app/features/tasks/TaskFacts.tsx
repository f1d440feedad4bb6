import { recurrences, taskStates } from '@thong-suot/vocabulary'
import { type FragmentType, graphql, readFragment } from '../../gql'
import { formatNumber } from '../../i18n/format'
import { useLanguage } from '../../i18n/language'
import { useLabel, useText } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { Day } from '../../ui/Day'
import { Facts } from '../../ui/Facts'
import { AgencyLink } from '../agencies/AgencyLink'
import { AgencyLinks } from '../agencies/AgencyLinks'
import { DocumentLink } from '../documents/DocumentLink'
import { EvidenceFiles } from './EvidenceFiles'

export const TaskFacts_task = graphql(`
  fragment TaskFacts_task on Task {
    code state deliverable period occurrence recurrence assignedOn originalDue currentDue extensionCount deliveredOn completedOn
    lead { ...AgencyLink_agency }
    coordinating { id ...AgencyLink_agency }
    monitoring { id ...AgencyLink_agency }
    assigner { ...AgencyLink_agency }
    evidence { ...DocumentLink_document }
    evidenceFiles { ...EvidenceFiles_file }
    areas { name }
    predecessor { id code }
    successor { id code lead { name } }
  }
`)

export function TaskFacts({ task: masked }: { task: FragmentType<typeof TaskFacts_task> }) {
  const task = readFragment(TaskFacts_task, masked)
  const { tasks } = useText()
  const label = useLabel()
  const paths = usePaths()
  const language = useLanguage()
  const day = (date: string | null | undefined) => date && <Day date={date} />
  return (
    <Facts
      isCalm
      facts={[
        [tasks.code, task.code],
        [tasks.state, label(taskStates[task.state])],
        [tasks.lead, <AgencyLink key="lead" agency={task.lead} />],
        [tasks.coordinating, task.coordinating.length > 0 && <AgencyLinks agencies={task.coordinating} />],
        [tasks.monitoring, task.monitoring.length > 0 && <AgencyLinks agencies={task.monitoring} />],
        [tasks.assigner, task.assigner && <AgencyLink agency={task.assigner} />],
        [tasks.deliverable, task.deliverable],
        [
          tasks.periodFact,
          task.period &&
            task.recurrence &&
            tasks.occurrence(
              task.period,
              formatNumber(task.occurrence, language),
              label(recurrences[task.recurrence]).toLowerCase(),
            ),
        ],
        [tasks.assignedOn, day(task.assignedOn)],
        [tasks.currentDue, day(task.currentDue) ?? tasks.noDue],
        [tasks.originalDue, task.originalDue !== task.currentDue && day(task.originalDue)],
        [tasks.extensions, task.extensionCount > 0 && formatNumber(task.extensionCount, language)],
        [tasks.deliveredOn, day(task.deliveredOn)],
        [tasks.completedOn, day(task.completedOn)],
        [tasks.evidence, task.evidence && <DocumentLink document={task.evidence} />],
        [tasks.evidenceFiles, task.evidenceFiles.length > 0 && <EvidenceFiles files={task.evidenceFiles} />],
        [tasks.predecessor, task.predecessor && <a href={paths.task(task.predecessor.id)}>{task.predecessor.code}</a>],
        [
          tasks.successor,
          task.successor && (
            <a href={paths.task(task.successor.id)}>
              {task.successor.code} · {task.successor.lead.name}
            </a>
          ),
        ],
        [tasks.areas, task.areas.map(({ name }) => name).join(' · ')],
      ]}
    />
  )
}
