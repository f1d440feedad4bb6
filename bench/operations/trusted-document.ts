import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../scripts/start/places.mjs'

const manifest = join(root, 'apps/api/trusted-documents.json')

/** The texts of the portal's queries by the name of their operation, as it sends them. */
export function readPortalQueries(): ReadonlyMap<string, string> {
  const texts = Object.values<string>(JSON.parse(readFileSync(manifest, 'utf8')))
  const named = texts.map((text) => [/\bquery\s+(\w+)/.exec(text)?.[1], text] as const)
  return new Map(named.filter((entry): entry is readonly [string, string] => entry[0] !== undefined))
}

export function portalQuery(name: string): string {
  const text = readPortalQueries().get(name)
  if (!text) throw new Error(`The portal has no query ${name}.`)
  return text
}
