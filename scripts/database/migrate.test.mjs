import { randomBytes } from 'node:crypto'
import { afterEach, expect, test } from 'vitest'
import { productEnvironment, roleAddresses } from '../start/environment.mjs'
import { connect, query, withDatabase } from './gate.mjs'
import { migrateWhenPending } from './migrate.mjs'
import { prepareDatabase } from './prepare.mjs'

const server = process.env.TEST_DATABASE_URL ?? ''
const passwords = { cms_owner: 'cms_owner', api_owner: 'api_owner', cms: 'cms', api: 'api' }
const database = `t_${randomBytes(4).toString('hex')}`
const adminUrl = withDatabase(server, database)
const addresses = roleAddresses(adminUrl, passwords)

afterEach(async () => {
  for (const name of Object.keys(addresses)) delete process.env[name]
  await query(server, `drop database if exists ${database} with (force)`)
})

test('a later migration is proven elsewhere first, and changes no password, while an app is connected', async () => {
  await query(server, `create database ${database}`)
  await prepareDatabase(adminUrl, passwords)
  // As in production: the addresses are given, and this place's own passwords are others.
  Object.assign(process.env, addresses)
  const own = { cms_owner: 'x', api_owner: 'x', cms: 'x', api: 'x' }
  const secrets = { postgres: 'x', payload: 'only-for-this-test-0123456789abcdef', roles: own }
  const ports = { cms: 1, api: 1, portal: 1 }
  const env = productEnvironment({ adminUrl, secrets, origin: 'http://localhost:3000', ports, isDev: false })
  await migrateWhenPending(adminUrl, env, passwords)

  const app = await connect(addresses.API_DATABASE_URL)
  await query(adminUrl, `comment on schema content is '{"cms":"older","api":"older"}'`)
  await query(
    adminUrl,
    `create table public.made (name text);
    create function public.note_view() returns event_trigger language plpgsql security definer as $$
      begin insert into public.made select object_identity from pg_event_trigger_ddl_commands(); end $$;
    create event trigger note_view on ddl_command_end when tag in ('CREATE VIEW') execute function public.note_view()`,
  )
  await migrateWhenPending(adminUrl, env, passwords)
  await app.end()

  const made = await query(adminUrl, `select name from public.made where name = 'content.article'`)
  expect(made).toHaveLength(1)
  const [row] = await query(addresses.API_DATABASE_URL, 'select count(*)::integer as articles from content.article')
  expect(row).toEqual({ articles: 0 })
  expect(await query(server, `select datname from pg_database where datname like 'thong_suot_proof%'`)).toEqual([])
})
