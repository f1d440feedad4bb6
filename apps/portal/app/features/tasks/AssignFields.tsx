import { areaSuccessors, audienceKeys, audiences, reformAreaKeys, reformAreas } from '@thong-suot/vocabulary'
import { type FragmentType, graphql, readFragment } from '../../gql'
import { useLabel, useText } from '../../i18n/messages'
import { Field } from '../../ui/Field'
import { AgencyChoices } from './AgencyChoices'
import type { AssignForm } from './assign-form'
import { DayEntry } from './DayEntry'
import { LeadField } from './LeadField'
import { LongText } from './LongText'

export const AssignFields_query = graphql(`
  fragment AssignFields_query on Query {
    agencyChoices: agencies(first: 100, asOf: $today) { edges { node { id name } } }
    ...LeadField_query
  }
`)

interface AssignFieldsProps {
  query: FragmentType<typeof AssignFields_query>
  issuedOn: string | null
  form?: AssignForm
  problemOf: (field: string) => string | undefined
}

/** What a task entered by hand needs, holding what was typed before. */
export function AssignFields({ query: masked, issuedOn, form, problemOf }: AssignFieldsProps) {
  const query = readFragment(AssignFields_query, masked)
  const { assign, tasks } = useText()
  const label = useLabel()
  const agencies = query.agencyChoices.edges.map(({ node }) => node)
  const areas = reformAreaKeys.filter((key) => !(key in areaSuccessors))
  return (
    <>
      <LongText
        name="sentence"
        label={assign.sentence}
        value={form?.sentence}
        problem={problemOf('sentence')}
        isRequired
      />
      <LeadField query={query} label={tasks.lead} chosen={form?.lead} problem={problemOf('leadId')} />
      <DayEntry
        name="due"
        label={tasks.due}
        value={form?.due}
        min={issuedOn ?? undefined}
        problem={problemOf('due')}
        isRequired
      />
      <Field label={assign.optional(tasks.deliverable)} problem={problemOf('deliverable')}>
        {(control) => <input {...control} name="deliverable" maxLength={5000} defaultValue={form?.deliverable} />}
      </Field>
      <AgencyChoices
        label={assign.optional(tasks.coordinating)}
        name="coordinating"
        agencies={agencies}
        chosen={form?.coordinating ?? []}
        problem={problemOf('coordinatingIds')}
      />
      <AgencyChoices
        label={assign.optional(tasks.monitoring)}
        name="monitoring"
        agencies={agencies}
        chosen={form?.monitoring ?? []}
        problem={problemOf('monitoringIds')}
      />
      <Field label={assign.optional(tasks.areas)}>
        {(control) => (
          <select {...control} name="area" defaultValue={form?.area ?? ''}>
            <option value="">{assign.noArea}</option>
            {areas.map((key) => (
              <option key={key} value={key}>
                {label(reformAreas[key])}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Field label={assign.audience} hint={assign.audienceHint} problem={problemOf('audience')}>
        {(control) => (
          <select {...control} name="audience" defaultValue={form?.audience ?? 'PUBLIC'}>
            {audienceKeys.map((key) => (
              <option key={key} value={key}>
                {label(audiences[key])}
              </option>
            ))}
          </select>
        )}
      </Field>
    </>
  )
}
