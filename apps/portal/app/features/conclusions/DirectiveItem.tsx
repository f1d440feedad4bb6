import { type FragmentType, graphql, readFragment } from '../../gql'
import { useText } from '../../i18n/messages'
import { DocumentLink } from '../documents/DocumentLink'
import { InstructionItem } from './InstructionItem'

export const DirectiveItem_directive = graphql(`
  fragment DirectiveItem_directive on Directive {
    key number text deliverable noTask noTaskReason
    addressees { ...PartyList_party }
    lead { ...PartyList_party }
    coordinating { ...PartyList_party }
    monitoring { ...PartyList_party }
    deadline { phrase recurrence ...DeadlineLine_deadline }
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

/** One directive of a conclusion, with the documents it names. */
export function DirectiveItem({ directive: masked, isTracked }: DirectiveItemProps) {
  const directive = readFragment(DirectiveItem_directive, masked)
  const { conclusions, documents } = useText()
  return (
    <InstructionItem
      instruction={directive}
      number={directive.number && conclusions.directive(directive.number)}
      isTracked={isTracked}
      citedDocuments={
        directive.documents.length > 0 && (
          <ul className="plain-list">
            {directive.documents.map(({ asWritten, document }) => (
              <li key={asWritten}>
                {document ? <DocumentLink document={document} /> : `${asWritten} (${documents.unresolved})`}
              </li>
            ))}
          </ul>
        )
      }
    />
  )
}
