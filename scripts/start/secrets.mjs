import { randomBytes } from 'node:crypto'
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** @typedef {{ postgres: string, payload: string, roles: import('../database/prepare.mjs').RolePasswords }} Secrets */

/**
 * Passwords and keys of this installation: made once, readable by its owner only.
 * @param {string} file
 * @returns {Secrets}
 */
export function readOrMakeSecrets(file) {
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'))
  const make = () => randomBytes(24).toString('hex')
  const secrets = {
    postgres: make(),
    payload: make(),
    roles: { cms_owner: make(), api_owner: make(), cms: make(), api: make() },
  }
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `${JSON.stringify(secrets, null, 2)}\n`, { mode: 0o600 })
  chmodSync(file, 0o600)
  return secrets
}
