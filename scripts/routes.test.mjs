import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { routes } from './routes.mjs'
import { root } from './start/places.mjs'

test('the Caddyfile sends every address to the app the front door sends it to', () => {
  const caddyfile = readFileSync(join(root, 'Caddyfile'), 'utf8')
  const matchers = Object.fromEntries(
    [...caddyfile.matchAll(/^\s*@(\w+)\s+path\s+(.+)$/gm)].map(([, name, paths]) => [name, paths?.trim().split(/\s+/)]),
  )
  const handlers = [...caddyfile.matchAll(/^\s*handle(?: @(\w+))? \{\s*reverse_proxy (\w+):3000/gm)]
  const written = handlers.map(([, name, app]) => ({ app, paths: name ? matchers[name] : ['/*'] }))
  const wanted = routes.map(({ app, paths }) => ({ app, paths }))
  expect(written).toEqual(wanted)
})
