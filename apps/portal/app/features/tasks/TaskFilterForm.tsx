import { completionStatuses, completionStatusKeys } from '@thong-suot/vocabulary'
import { useSearchParams } from 'react-router'
import { type FragmentType, graphql, readFragment } from '../../gql'
import { useLabel, useText } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { Field } from '../../ui/Field'
import { taskOrders } from './read-task-query'
import { statusWords } from './status-query'

export const TaskFilterForm_query = graphql(`
  fragment TaskFilterForm_query on Query {
    leads: scoreboard(groupBy: AGENCY) { rows { label agency { slug } } }
    sources: scoreboard(groupBy: CONCLUSION) { rows { label conclusion { slug } } }
    viewer { agency { slug } }
  }
`)

/** Narrows the list; a plain form, so its address can be kept and sent. */
export function TaskFilterForm({ query: masked }: { query: FragmentType<typeof TaskFilterForm_query> }) {
  const { leads, sources, viewer } = readFragment(TaskFilterForm_query, masked)
  const { common, tasks } = useText()
  const label = useLabel()
  const paths = usePaths()
  const [given] = useSearchParams()
  const chosen = (name: string) => given.get(name) ?? ''
  return (
    <form className="filter-form no-print" action={paths.tasks()}>
      <Choice
        label={tasks.lead}
        name="co-quan"
        chosen={chosen('co-quan')}
        options={leads.rows.flatMap((row) => (row.agency ? [[row.agency.slug, row.label]] : []))}
      />
      <Choice
        label={tasks.conclusion}
        name="ket-luan"
        chosen={chosen('ket-luan')}
        options={sources.rows.flatMap((row) => (row.conclusion ? [[row.conclusion.slug, row.label]] : []))}
      />
      <Choice
        label={tasks.status}
        name="tinh-trang"
        chosen={chosen('tinh-trang')}
        options={completionStatusKeys.map((status) => [statusWords[status], label(completionStatuses[status])])}
      />
      <Field label={tasks.dueFrom}>
        {(control) => <input {...control} type="date" name="han-tu" defaultValue={chosen('han-tu')} />}
      </Field>
      <Field label={tasks.dueTo}>
        {(control) => <input {...control} type="date" name="han-den" defaultValue={chosen('han-den')} />}
      </Field>
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
      {viewer?.agency && (
        <label className="check">
          <input type="checkbox" name="cua-toi" value="1" defaultChecked={given.has('cua-toi')} /> {tasks.mine}
        </label>
      )}
      {chosen('linh-vuc') && <input type="hidden" name="linh-vuc" value={chosen('linh-vuc')} />}
      <div className="form-actions">
        <button type="submit" className="button">
          {common.filter}
        </button>
        <a className="button quiet" href={paths.tasks()}>
          {common.clearFilter}
        </a>
      </div>
    </form>
  )
}

interface ChoiceProps {
  label: string
  name: string
  chosen: string
  options: string[][]
}

function Choice({ label, name, chosen, options }: ChoiceProps) {
  const { common } = useText()
  return (
    <Field label={label}>
      {(control) => (
        <select {...control} name={name} defaultValue={chosen}>
          <option value="">{common.all}</option>
          {options.map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
