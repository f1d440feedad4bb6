import { useText } from '../../i18n/messages'
import { Notice } from '../../ui/Notice'
import { Credentials } from '../auth/Credentials'
import type { FormOutcome } from './form-outcome'

interface SignInAgainProps {
  /** What was typed, by the names of its fields; it travels along. */
  kept: readonly (readonly [name: string, value: string])[]
  problem: FormOutcome<unknown>['signInProblem']
}

/** The session ended while somebody was writing: sign in here, what was typed travels along. */
export function SignInAgain({ kept, problem }: SignInAgainProps) {
  const { auth } = useText()
  return (
    <form method="post" className="stacked-form sheet">
      {kept.map(([name, value]) => (
        <input key={`${name} ${value}`} type="hidden" name={name} value={value} />
      ))}
      {problem && (
        <Notice tone="bad" isAnswer>
          {auth[problem]}
        </Notice>
      )}
      <Credentials />
      <button type="submit" className="button">
        {auth.submit}
      </button>
    </form>
  )
}
