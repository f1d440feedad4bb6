import { useText } from '../../i18n/messages'
import type { VerbForm } from './verb-form'

/** What somebody typed for a verb that is no longer possible: theirs to copy. */
export function KeptInput({ form }: { form: VerbForm }) {
  const { verbs } = useText()
  const typed = Object.values(form.input)
  if (typed.length === 0) return null
  return (
    <div className="kept">
      <p>{verbs.notNow}</p>
      <blockquote className="written">{typed.join('\n\n')}</blockquote>
    </div>
  )
}
