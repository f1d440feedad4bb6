import type { SearchKind } from '../../gql/graphql'
import { useText } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { Field } from '../../ui/Field'
import { searchKinds } from './search-kinds'

export function SearchForm({ words, kinds }: { words: string; kinds: SearchKind[] }) {
  const { search } = useText()
  return (
    <search>
      <form className="search-form" action={usePaths().search()}>
        <Field label={search.label} hint={search.hint}>
          {(control) => (
            <span className="search-line">
              <input {...control} type="search" name="q" defaultValue={words} maxLength={200} required />
              <button type="submit" className="button">
                {search.submit}
              </button>
            </span>
          )}
        </Field>
        <fieldset className="checks">
          <legend>{search.kinds}</legend>
          {searchKinds.map((kind) => (
            <label key={kind} className="check">
              <input type="checkbox" name="loai" value={kind} defaultChecked={kinds.includes(kind)} />{' '}
              {search.kind[kind]}
            </label>
          ))}
        </fieldset>
      </form>
    </search>
  )
}
