import type { Login } from './find-login.ts'

/** A cookie travels with requests from any site, so by cookie only pages of this one act. */
export function mayAct(login: Login | null, origin: string | undefined, publicOrigin: string): boolean {
  return login?.by !== 'cookie' || origin === publicOrigin
}
