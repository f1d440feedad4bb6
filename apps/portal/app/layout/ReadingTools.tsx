import { useLocation } from 'react-router'
import { useText } from '../i18n/messages'
import { usePaths } from '../paths'
import type { Preferences } from './preferences'

/** A−, A, A+ and light or dark, as plain forms: the choice lives in a cookie. */
export function ReadingTools({ preferences }: { preferences?: Preferences }) {
  const { site } = useText()
  const size = preferences?.textSize ?? 'normal'
  const theme = preferences?.theme ?? 'auto'
  return (
    <>
      <ChoiceForm
        legend={site.textSize}
        name="textSize"
        chosen={size}
        choices={[
          ['small', 'A−', site.textSmaller],
          ['normal', 'A', site.textNormal],
          ['large', 'A+', site.textLarger],
        ]}
      />
      <ChoiceForm
        legend={site.theme}
        name="theme"
        chosen={theme}
        choices={[
          ['auto', '◐', site.themeAuto],
          ['light', '☀', site.themeLight],
          ['dark', '☾', site.themeDark],
        ]}
      />
    </>
  )
}

interface ChoiceFormProps {
  legend: string
  name: string
  chosen: string
  choices: [value: string, sign: string, label: string][]
}

function ChoiceForm({ legend, name, chosen, choices }: ChoiceFormProps) {
  const { pathname, search } = useLocation()
  return (
    <form method="post" action={usePaths().preferences()} className="choice">
      <fieldset>
        <legend className="visually-hidden">{legend}</legend>
        <input type="hidden" name="returnTo" value={pathname + search} />
        {choices.map(([value, sign, label]) => (
          <button type="submit" key={value} name={name} value={value} aria-pressed={value === chosen} title={label}>
            <span aria-hidden="true">{sign}</span>
            <span className="visually-hidden">{label}</span>
          </button>
        ))}
      </fieldset>
    </form>
  )
}
