import { type FragmentType, graphql, readFragment } from '../../gql'
import { formatDay } from '../../i18n/format'
import { useText } from '../../i18n/messages'
import { Field } from '../../ui/Field'

export const EvidenceField_query = graphql(`
  fragment EvidenceField_query on Query {
    evidenceChoices: documents(first: 100) { edges { node { id symbol symbolAsWritten subject issuedOn } } }
  }
`)

interface EvidenceFieldProps {
  query: FragmentType<typeof EvidenceField_query>
  chosen?: string
  problem?: string
  /** Whether it must be filled in, in the reader's words. */
  need: string
}

/** Picks a published document as evidence, the newest first. */
export function EvidenceField({ query, chosen, problem, need }: EvidenceFieldProps) {
  const { evidenceChoices } = readFragment(EvidenceField_query, query)
  const { verbs } = useText()
  return (
    <Field label={`${verbs.evidence} (${need})`} hint={verbs.evidenceHint} problem={problem}>
      {(control) => (
        <select {...control} name="evidence" defaultValue={chosen ?? ''}>
          <option value="">{verbs.noEvidence}</option>
          {evidenceChoices.edges.map(({ node }) => (
            <option key={node.id} value={node.id}>
              {[node.symbol ?? node.symbolAsWritten, node.issuedOn && formatDay(node.issuedOn), node.subject]
                .filter(Boolean)
                .join(' · ')}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
