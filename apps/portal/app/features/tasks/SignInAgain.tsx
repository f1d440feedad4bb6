import { useText } from '../../i18n/messages'
import { Notice } from '../../ui/Notice'
import { Credentials } from '../auth/Credentials'
import type { VerbOutcome } from './act-on-task'
import { writeKeptFile } from './kept-file'

/** The session ended while somebody was writing: sign in here, what was typed travels along. */
export function SignInAgain({ outcome }: { outcome: VerbOutcome }) {
  const { auth } = useText()
  const { verb, idempotencyKey, expectedVersion, input, files, lostFiles } = outcome.form
  const kept = { verb, idempotencyKey, expectedVersion: String(expectedVersion), ...input }
  return (
    <form method="post" className="stacked-form sheet">
      {Object.entries(kept).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {files.map((file) => (
        <input key={file.id} type="hidden" name="keptFile" value={writeKeptFile(file)} />
      ))}
      {lostFiles.map((name) => (
        <input key={name} type="hidden" name="lostFile" value={name} />
      ))}
      {outcome.signInProblem && (
        <Notice tone="bad" isAnswer>
          {auth[outcome.signInProblem]}
        </Notice>
      )}
      <Credentials />
      <button type="submit" className="button">
        {auth.submit}
      </button>
    </form>
  )
}
