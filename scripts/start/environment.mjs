import { addressOfRole } from '../database/prepare.mjs'
import { evidenceFolder, loginsFile, mailFolder, mediaFolder } from './places.mjs'

/** @typedef {{ cms: number, api: number, portal: number }} Ports */

/**
 * The addresses of the four roles in one database.
 * @param {string} adminUrl
 * @param {import('../database/prepare.mjs').RolePasswords} roles
 */
export function roleAddresses(adminUrl, roles) {
  return {
    CMS_DATABASE_URL: addressOfRole(adminUrl, 'cms', roles.cms),
    CMS_OWNER_DATABASE_URL: addressOfRole(adminUrl, 'cms_owner', roles.cms_owner),
    API_DATABASE_URL: addressOfRole(adminUrl, 'api', roles.api),
    API_OWNER_DATABASE_URL: addressOfRole(adminUrl, 'api_owner', roles.api_owner),
  }
}

/**
 * The passwords the four roles are to have: those of the addresses the environment gives, else this place's own.
 * @param {import('./secrets.mjs').Secrets} secrets
 */
export function rolePasswords({ roles }) {
  const given = (/** @type {string | undefined} */ url) => (url ? decodeURIComponent(new URL(url).password) : undefined)
  return {
    cms: given(process.env.CMS_DATABASE_URL) ?? roles.cms,
    cms_owner: given(process.env.CMS_OWNER_DATABASE_URL) ?? roles.cms_owner,
    api: given(process.env.API_DATABASE_URL) ?? roles.api,
    api_owner: given(process.env.API_OWNER_DATABASE_URL) ?? roles.api_owner,
  }
}

/**
 * What every program of the product is told, beside its own PORT.
 * @param {{ adminUrl: string, secrets: import('./secrets.mjs').Secrets, origin: string, ports: Ports, isDev: boolean }} facts
 * @returns {NodeJS.ProcessEnv}
 */
export function productEnvironment({ adminUrl, secrets, origin, ports, isDev }) {
  // The administrator's address is for the launcher only; no app may hold it.
  const { DATABASE_URL, PORT, HOST, ...inherited } = process.env
  const addresses = Object.entries(roleAddresses(adminUrl, rolePasswords(secrets)))
  return {
    ...inherited,
    ...Object.fromEntries(addresses.map(([name, address]) => [name, process.env[name] || address])),
    NODE_ENV: isDev ? 'development' : 'production',
    HOST: '127.0.0.1',
    PAYLOAD_SECRET: process.env.PAYLOAD_SECRET || secrets.payload,
    PUBLIC_ORIGIN: origin,
    MEDIA_DIR: process.env.MEDIA_DIR || mediaFolder,
    EVIDENCE_DIR: process.env.EVIDENCE_DIR || evidenceFolder,
    MAIL_DIR: process.env.MAIL_DIR || mailFolder,
    DEMO_LOGINS_FILE: loginsFile,
    CMS_URL: `http://127.0.0.1:${ports.cms}`,
    API_URL: `http://127.0.0.1:${ports.api}`,
    LOG_LEVEL: process.env.LOG_LEVEL || 'info',
    NEXT_TELEMETRY_DISABLED: '1',
    TURBO_TELEMETRY_DISABLED: '1',
  }
}
