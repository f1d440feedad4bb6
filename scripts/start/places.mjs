import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The folder of the repository. */
export const root = fileURLToPath(new URL('../..', import.meta.url))

/** Everything a running product keeps: database, media, secrets, logs. */
export const dataFolder = resolve(root, process.env.DATA_DIR || '.data')

export const logFolder = join(dataFolder, 'logs')
export const mediaFolder = join(dataFolder, 'media')
export const evidenceFolder = join(dataFolder, 'evidence')
export const mailFolder = join(dataFolder, 'mail')
export const loginsFile = join(dataFolder, 'demo-logins.json')
export const secretsFile = join(dataFolder, 'secrets.json')
export const lockFile = join(dataFolder, 'launcher.json')
