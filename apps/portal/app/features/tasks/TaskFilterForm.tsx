import { completionStatuses, completionStatusKeys } from '@thong-suot/vocabulary'
import { useSearchParams } from 'react-router'
import { type FragmentType, graphql, readFragment } from '../../gql'
import { useLabel, useText } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { Field } from '../../ui/Field'
import { FilterChoice, FilterEntry, FilterForm } from '../../ui/FilterForm'
import { countedWord, stateWords, taskOrders } from './read-task-query'
import { statusWords } from './status-query'

export const TaskFilterForm_query = graphql(`
  fragment TaskFilterForm_query on Query {
    leads: scoreboard(groupBy: AGENCY) { rows { agency { slug name } } }
    sources: scoreboard(groupBy: CONCLUSION) { rows(first: 50) { conclusion { slug title } } }
    plans: scoreboard(groupBy: PLAN) { rows(first: 50) { plan { slug title } } }
    chosenLead: agency(slug: $lead) { slug name }
    chosenSource: conclusion(slug: $conclusion) { slug title }
    chosenPlan: plan(slug: $plan) { slug title }
    viewer { agency { slug } }
  }
`)

/** Narrows the list of tasks; signed in, also to those of one's own agency. */
export function TaskFilterForm({ query: masked }: { query: FragmentType<typeof TaskFilterForm_query> }) {
  const { leads, sources, plans, chosenLead, chosenSource, chosenPlan, viewer } = readFragment(
    TaskFilterForm_query,
    masked,
  )
  const { tasks } = useText()
  const label = useLabel()
  const paths = usePaths()
  const [given] = useSearchParams()
  const chosen = (name: string) => given.get(name) ?? ''
  return (
    <FilterForm action={paths.tasks()}>
      <FilterChoice
        label={tasks.lead}
        name="co-quan"
        options={withChosen(
          leads.rows.flatMap((row) => (row.agency ? [[row.agency.slug, row.agency.name]] : [])),
          chosenLead && [chosenLead.slug, chosenLead.name],
        )}
      />
      <FilterChoice
        label={tasks.conclusion}
        name="ket-luan"
        options={withChosen(
          sources.rows.flatMap((row) => (row.conclusion ? [[row.conclusion.slug, row.conclusion.title]] : [])),
          chosenSource && [chosenSource.slug, chosenSource.title],
        )}
      />
      <FilterChoice
        label={tasks.plan}
        name="ke-hoach"
        options={withChosen(
          plans.rows.flatMap((row) => (row.plan ? [[row.plan.slug, row.plan.title]] : [])),
          chosenPlan && [chosenPlan.slug, chosenPlan.title],
        )}
      />
      <FilterChoice
        label={tasks.status}
        name="tinh-trang"
        options={completionStatusKeys.map((status) => [statusWords[status], label(completionStatuses[status])])}
      />
      <FilterChoice
        label={tasks.state}
        name="buoc"
        options={[
          [countedWord, tasks.counted],
          ...Object.keys(stateWords).map((word) => [word, tasks.stateGroups[word as keyof typeof stateWords]]),
        ]}
      />
      <FilterEntry label={tasks.dueFrom} name="han-tu" type="date" />
      <FilterEntry label={tasks.dueTo} name="han-den" type="date" />
      <Field label={tasks.order}>
        {(control) => (
          <select {...control} name="sap-xep" defaultValue={chosen('sap-xep')}>
            {taskOrders.map((order) => (
              <option key={order} value={order}>
                {tasks.orders[order]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <Check name="gia-han" label={tasks.extended} />
      {viewer?.agency && (
        <>
          <Check name="cua-toi" label={tasks.mine} />
          <Check name="cho-toi" label={tasks.awaitsMe} />
          <Check name="theo-doi" label={tasks.followed} />
        </>
      )}
      {['noi-dung', 'linh-vuc', 'ngay', 'im-lang-tu', 'giao-tu', 'giao-den'].map(
        (name) => chosen(name) && <input key={name} type="hidden" name={name} value={chosen(name)} />,
      )}
    </FilterForm>
  )
}

function Check({ name, label }: { name: string; label: string }) {
  const [given] = useSearchParams()
  return (
    <label className="check">
      <input type="checkbox" name={name} value="1" defaultChecked={given.has(name)} /> {label}
    </label>
  )
}

/** Those with most overdue tasks are offered; what was chosen elsewhere stays among them. */
function withChosen(options: [slug: string, name: string][], chosen: [slug: string, name: string] | null | undefined) {
  return !chosen || options.some(([slug]) => slug === chosen[0]) ? options : [...options, chosen]
}
