import { redirect } from 'react-router'
import { problem } from '../problem'
import { safeReturnPath } from '../return-path'
import type { Route } from './+types/save-preferences'
import { preferenceCookies } from './preferences'

export function loader() {
  throw problem(404)
}

export async function action({ request }: Route.ActionArgs) {
  const form = await request.formData()
  const response = redirect(safeReturnPath(form.get('returnTo')), 303)
  for (const cookie of preferenceCookies(form)) response.headers.append('Set-Cookie', cookie)
  return response
}
