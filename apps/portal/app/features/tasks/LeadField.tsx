import { type FragmentType, graphql, readFragment } from '../../gql'
import { useText } from '../../i18n/messages'
import { Field } from '../../ui/Field'

export const LeadField_query = graphql(`
  fragment LeadField_query on Query {
    leadChoices: agencies(first: 100, asOf: $today) { edges { node { id name } } }
  }
`)

interface LeadFieldProps {
  query: FragmentType<typeof LeadField_query>
  /** Instead of the new lead of a transfer. */
  label?: string
  chosen?: string
  problem?: string
}

/** Picks the agency that leads from now on, among those in operation. */
export function LeadField({ query, label, chosen, problem }: LeadFieldProps) {
  const { leadChoices } = readFragment(LeadField_query, query)
  const { verbs } = useText()
  return (
    <Field label={label ?? verbs.newLead} problem={problem}>
      {(control) => (
        <select {...control} name="lead" required defaultValue={chosen ?? ''}>
          <option value="">{verbs.chooseLead}</option>
          {leadChoices.edges.map(({ node }) => (
            <option key={node.id} value={node.id}>
              {node.name}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
