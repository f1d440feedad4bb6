import { parse } from 'graphql'
import { afterAll, expect, test } from 'vitest'
import { makeBuiltApi } from '../api/built-api.ts'
import { readPortalQueries } from '../operations/trusted-document.ts'
import { makeTestDatabase } from '../testing/test-database.ts'
import { knownScans } from './known-scans.ts'
import { hearPlans, plansOf, tablesScanned } from './nested-plans.ts'
import { plausibleVariables } from './plausible-variables.ts'

const manyRows = 10_000

// Every table that grows with the work has more than ten thousand rows, at the price of few directives to a conclusion.
const counts = { articles: 10_500, documents: 10_500, conclusions: 10_500, directivesPerConclusion: 2 }
const { admin, apiUrl, drop } = await makeTestDatabase(1, counts)
const api = await makeBuiltApi(apiUrl)
const client = await admin.connect()
const variablesOf = await plausibleVariables(client)
const large = await readLargeTables()
await hearPlans(client)
await client.query(`set jit = off; set random_page_cost = 1.1; set role api`)

afterAll(async () => {
  client.release(true)
  await api.app.close()
  await api.orm.close()
  await drop()
})

async function readLargeTables(): Promise<Set<string>> {
  const { rows } = await client.query<{ name: string }>(
    `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind = 'r' and n.nspname in ('cms', 'reform') and c.reltuples > $1`,
    [manyRows],
  )
  return new Set(rows.map(({ name }) => name))
}

const met = new Set<string>()
const context = { language: 'vi', today: '2026-01-01', session: null, viewer: null, role: null, agency: null }

test('the tables that grow are large enough to tell', () => {
  const grown = [
    'cms.articles',
    'cms.conclusions',
    'cms.documents',
    'cms.conclusions_directives',
    'reform.task',
    'reform.event',
  ]
  expect([...large]).toEqual(expect.arrayContaining(grown))
})

test.each([...readPortalQueries().keys()].sort())('%s reads no large table from end to end', async (name) => {
  const document = parse(readPortalQueries().get(name) ?? '')
  const asked = variablesOf[name]
  if (!asked) throw new Error(`Name plausible variables for ${name} in plausible-variables.ts`)
  const scanned = new Set<string>()
  // A statement in steady use is planned without its values.
  for (const mode of ['force_custom_plan', 'force_generic_plan']) {
    await client.query(`set plan_cache_mode = ${mode}`)
    for (const [index, variables] of asked.entries()) {
      const { text, values } = api.reader.planner.statement({ document, variables, context })
      const plans = await plansOf(client, { name: `${name} ${mode} ${index}`, text, values })
      expect(plans.length).toBeGreaterThan(0)
      for (const plan of plans) {
        for (const table of tablesScanned(plan.Plan).filter((each) => large.has(each))) {
          const known = `${name}: ${table}`
          if (knownScans.has(known)) met.add(known)
          else
            scanned.add(
              `${table}, ${JSON.stringify(variables)}, ${mode}, in: ${plan['Query Text'].trim().slice(0, 60)}`,
            )
        }
      }
    }
  }
  expect([...scanned]).toEqual([])
})

test('every scan that is excused is still there', () => {
  expect([...met]).toEqual([...knownScans])
})
