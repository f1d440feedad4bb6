import { useSearchParams } from 'react-router'
import { today } from '../../i18n/format'
import { useText } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { Field } from '../../ui/Field'
import { FilterChoice, FilterForm } from '../../ui/FilterForm'
import { groupWords } from './board-groups'
import { periodWords } from './board-period'
import { SilenceField } from './SilenceField'

/** Chooses the day, the period, the breakdown and what counts as silence of a leader's board; the address keeps them. */
export function BoardForm({ asOf, silence }: { asOf: string; silence: string }) {
  const { board, leading } = useText()
  const paths = usePaths()
  const [given] = useSearchParams()
  return (
    <FilterForm action={paths.leading()}>
      <Field label={board.asOf}>
        {(control) => <input {...control} type="date" name="ngay" defaultValue={asOf} max={today()} />}
      </Field>
      <FilterChoice
        label={leading.period}
        name="ky"
        options={periodWords.map((word) => [word, leading.periods[word]])}
      />
      <Field label={leading.groupBy}>
        {(control) => (
          <select {...control} name="theo" defaultValue={given.get('theo') ?? groupWords[0]}>
            {groupWords.map((word) => (
              <option key={word} value={word}>
                {leading.groups[word]}
              </option>
            ))}
          </select>
        )}
      </Field>
      <SilenceField days={silence} />
    </FilterForm>
  )
}
