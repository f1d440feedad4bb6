import { type FragmentType, graphql, readFragment } from '../../gql'
import { useText } from '../../i18n/messages'
import { Notice } from '../../ui/Notice'
import { Section } from '../../ui/Section'
import type { VerbOutcome } from './act-on-task'
import { ChangesSince } from './ChangesSince'
import { KeptInput } from './KeptInput'
import { OutcomeNotice } from './OutcomeNotice'
import { SignInAgain } from './SignInAgain'
import { VerbFields, VerbFields_task } from './VerbFields'
import { VerbSheet } from './VerbSheet'
import { fieldsOf, type VerbName, verbNames } from './verb-form'

export const TaskVerbs_task = graphql(`
  fragment TaskVerbs_task on Task {
    version
    viewerCan { start reportProgress reportCompletion confirm return requestExtension decideExtension transfer cancel }
    ...VerbFields_task
    ...ChangesSince_task
  }
`)

export const TaskVerbs_query = graphql(`
  fragment TaskVerbs_query on Query { ...EvidenceField_query ...LeadField_query }
`)

interface TaskVerbsProps {
  task: FragmentType<typeof TaskVerbs_task>
  query: FragmentType<typeof TaskVerbs_query>
  outcome?: VerbOutcome
  done?: VerbName
  freshKey: string
}

/** What the viewer may do now, one form each, the next step open; after a refusal with everything that was typed. */
export function TaskVerbs({ task: maskedTask, query: maskedQuery, outcome, done, freshKey }: TaskVerbsProps) {
  const task = readFragment(TaskVerbs_task, maskedTask)
  const fields = readFragment(VerbFields_task, task)
  const choices = readFragment(TaskVerbs_query, maskedQuery)
  const { tasks, verbs } = useText()
  const can = task.viewerCan
  const allowed: Record<VerbName, boolean> = {
    start: can.start,
    'report-progress': can.reportProgress,
    'report-completion': can.reportCompletion,
    confirm: can.confirm,
    return: can.return,
    'request-extension': can.requestExtension,
    'decide-extension': can.decideExtension,
    transfer: can.transfer,
    cancel: can.cancel,
  }
  const offered = verbNames.filter((verb) => allowed[verb])
  const isAsked = fields.extensions.some(({ decision }) => !decision)
  const nextSteps: VerbName[] = [
    ...(isAsked ? (['decide-extension'] as const) : []),
    'confirm',
    'start',
    'report-progress',
  ]
  const nextStep = nextSteps.find((verb) => allowed[verb])
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
        {outcome?.issues.some(({ code }) => code === 'task.stale') && (
          <ChangesSince task={task} version={outcome.form.expectedVersion} />
        )}
        {outcome?.state === 'expired' && <SignInAgain kept={fieldsOf(outcome.form)} problem={outcome.signInProblem} />}
        {isKeptApart && outcome.state !== 'expired' && <KeptInput form={outcome.form} />}
        {offered.map((verb) => {
          const mine = outcome?.form.verb === verb ? outcome : undefined
          return (
            <VerbSheet
              key={verb}
              verb={verb}
              name={verb === 'decide-extension' && !isAsked ? verbs.extendUnasked : undefined}
              isOpen={outcome ? Boolean(mine) : verb === nextStep}
              isNextStep={verb === nextStep}
              idempotencyKey={mine?.form.idempotencyKey ?? `${freshKey}-${verb}`}
              expectedVersion={task.version}
              takesFiles={verb === 'report-progress' || verb === 'report-completion'}
            >
              <VerbFields
                verb={verb}
                task={fields}
                query={choices}
                input={mine?.form.input ?? {}}
                files={mine?.form.files ?? []}
                lostFiles={mine?.form.lostFiles ?? []}
                problemOf={(field) => mine?.issues.find((issue) => issue.field === field)?.message}
              />
            </VerbSheet>
          )
        })}
      </Section>
    </div>
  )
}
