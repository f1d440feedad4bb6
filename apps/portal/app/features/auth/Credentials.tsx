import { useText } from '../../i18n/messages'
import { Field } from '../../ui/Field'

/** E-mail and password, as password keepers expect them. */
export function Credentials({ email }: { email?: string }) {
  const { auth } = useText()
  return (
    <>
      <Field label={auth.email}>
        {(control) => (
          <input {...control} type="email" name="email" autoComplete="username" required defaultValue={email} />
        )}
      </Field>
      <Field label={auth.password}>
        {(control) => <input {...control} type="password" name="password" autoComplete="current-password" required />}
      </Field>
    </>
  )
}
