import { today } from '../../i18n/format'
import { useText } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { Field } from '../../ui/Field'

/** Chooses the day of the board. */
export function DayForm({ asOf }: { asOf: string }) {
  const { board } = useText()
  const paths = usePaths()
  return (
    <form className="inline-form no-print" action={paths.board()}>
      <Field label={board.asOf}>
        {(control) => <input {...control} type="date" name="ngay" defaultValue={asOf} max={today()} required />}
      </Field>
      <button type="submit" className="button">
        {board.show}
      </button>
      {asOf !== today() && (
        <a className="button quiet" href={paths.board()}>
          {board.today}
        </a>
      )}
    </form>
  )
}
