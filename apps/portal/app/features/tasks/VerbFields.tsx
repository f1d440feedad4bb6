import { type FragmentType, graphql } from '../../gql'
import type { VerbFields_TaskFragment } from '../../gql/graphql'
import { useText } from '../../i18n/messages'
import { DecisionFields, ReasonFields, RequestFields, TransferFields } from './CourseFields'
import type { EvidenceField_query } from './EvidenceField'
import type { KeptFile } from './kept-file'
import type { LeadField_query } from './LeadField'
import { CompletionFields, ConfirmFields, ProgressFields } from './ReportFields'
import type { VerbInput, VerbName } from './verb-form'

export const VerbFields_task = graphql(`
  fragment VerbFields_task on Task {
    assignedOn currentDue
    reports { kind evidence { id } files { ...EvidenceFiles_file } }
    extensions { fromDue requestedDue reason isLate decision }
  }
`)

export interface VerbFieldsProps {
  task: VerbFields_TaskFragment
  query: FragmentType<typeof EvidenceField_query> & FragmentType<typeof LeadField_query>
  /** What was typed before. */
  input: VerbInput
  /** Files that are on the server already, and names of those to choose again. */
  files: KeptFile[]
  lostFiles: string[]
  problemOf: (field: string) => string | undefined
}

/** The fields of a verb, holding what was typed before. */
export function VerbFields({ verb, ...props }: VerbFieldsProps & { verb: VerbName }) {
  const { verbs } = useText()
  switch (verb) {
    case 'start':
      return <p>{verbs.startNote}</p>
    case 'report-progress':
      return <ProgressFields {...props} />
    case 'report-completion':
      return <CompletionFields {...props} />
    case 'confirm':
      return <ConfirmFields {...props} />
    case 'return':
      return <ReasonFields {...props} note={verbs.returnNote} label={verbs.missing} />
    case 'request-extension':
      return <RequestFields {...props} />
    case 'decide-extension':
      return <DecisionFields {...props} />
    case 'transfer':
      return <TransferFields {...props} />
    case 'cancel':
      return <ReasonFields {...props} note={verbs.cancelNote} label={verbs.reason} />
  }
}
