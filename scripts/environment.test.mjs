import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { root } from './start/places.mjs'

const described = readFileSync(join(root, '.env.example'), 'utf8')

test.each(['apps/cms/src/env.ts', 'apps/api/src/env.ts', 'apps/api/src/commands/env.ts', 'apps/portal/app/env.ts'])(
  '.env.example names every variable of %s',
  (file) => {
    const names = [...readFileSync(join(root, file), 'utf8').matchAll(/\b([A-Z][A-Z_]+): ?\n? *z\b/g)].map(
      ([, name]) => name,
    )
    expect(names.length).toBeGreaterThan(0)
    expect(names.filter((name) => !new RegExp(`^${name}=`, 'm').test(described))).toEqual([])
  },
)

test('.env.example names every variable docker-compose.yml wants', () => {
  const compose = readFileSync(join(root, 'docker-compose.yml'), 'utf8')
  const names = new Set([...compose.matchAll(/\$\{([A-Z_]+)/g)].map(([, name]) => name))
  expect([...names].filter((name) => !new RegExp(`^${name}=`, 'm').test(described))).toEqual([])
})
