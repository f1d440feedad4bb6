import { type FragmentType, graphql, readFragment } from '../../gql'
import { useText } from '../../i18n/messages'
import { Notice } from '../../ui/Notice'
import { Section } from '../../ui/Section'
import type { VerbOutcome } from './act-on-task'
import { KeptInput } from './KeptInput'
import { OutcomeNotice } from './OutcomeNotice'
import { SignInAgain } from './SignInAgain'
import { VerbFields } from './VerbFields'
import { VerbSheet } from './VerbSheet'
import { type VerbName, verbNames } from './verb-form'

export const TaskVerbs_task = graphql(`
  fragment TaskVerbs_task on Task {
    version assignedOn
    viewerCan { start reportProgress reportCompletion confirm }
  }
`)

export const TaskVerbs_query = graphql(`
  fragment TaskVerbs_query on Query { ...EvidenceField_query }
`)

interface TaskVerbsProps {
  task: FragmentType<typeof TaskVerbs_task>
  query: FragmentType<typeof TaskVerbs_query>
  outcome?: VerbOutcome
  done?: VerbName
  freshKey: string
}

/** What the viewer may do now, one form each; after a refusal with everything that was typed. */
export function TaskVerbs({ task: maskedTask, query: maskedQuery, outcome, done, freshKey }: TaskVerbsProps) {
  const task = readFragment(TaskVerbs_task, maskedTask)
  const documents = readFragment(TaskVerbs_query, maskedQuery)
  const { tasks, verbs } = useText()
  const can = task.viewerCan
  const allowed: Record<VerbName, boolean | undefined> = {
    start: can?.start,
    'report-progress': can?.reportProgress,
    'report-completion': can?.reportCompletion,
    confirm: can?.confirm,
  }
  const offered = verbNames.filter((verb) => allowed[verb])
  const isKeptApart = outcome && !allowed[outcome.form.verb]
  if (offered.length === 0 && !outcome && !done) return null
  return (
    <div id="act">
      <Section title={tasks.act}>
        {done && !outcome && (
          <Notice tone="good" isAnswer>
            {verbs.done[done]}
          </Notice>
        )}
        {outcome && <OutcomeNotice outcome={outcome} />}
        {outcome?.state === 'expired' && <SignInAgain outcome={outcome} />}
        {isKeptApart && outcome.state !== 'expired' && <KeptInput form={outcome.form} />}
        {offered.map((verb) => {
          const mine = outcome?.form.verb === verb ? outcome : undefined
          return (
            <VerbSheet
              key={verb}
              verb={verb}
              isOpen={Boolean(mine) || offered.length === 1}
              idempotencyKey={mine?.form.idempotencyKey ?? `${freshKey}-${verb}`}
              expectedVersion={task.version}
            >
              <VerbFields
                verb={verb}
                input={mine?.form.input ?? {}}
                issues={mine?.issues ?? []}
                assignedOn={task.assignedOn}
                documents={documents}
              />
            </VerbSheet>
          )
        })}
      </Section>
    </div>
  )
}
