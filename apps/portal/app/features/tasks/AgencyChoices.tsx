import { useId } from 'react'

interface AgencyChoicesProps {
  label: string
  name: string
  agencies: readonly { id: string; name: string }[]
  chosen: readonly string[]
  problem?: string
}

/** Any number of agencies. */
export function AgencyChoices({ label, name, agencies, chosen, problem }: AgencyChoicesProps) {
  const problemId = useId()
  return (
    <fieldset className="checks choices" aria-describedby={problem && problemId}>
      <legend>{label}</legend>
      <div className="choices-list">
        {agencies.map((agency) => (
          <label key={agency.id} className="check">
            <input type="checkbox" name={name} value={agency.id} defaultChecked={chosen.includes(agency.id)} />{' '}
            {agency.name}
          </label>
        ))}
      </div>
      {problem && (
        <p className="field-problem" id={problemId}>
          {problem}
        </p>
      )}
    </fieldset>
  )
}
