import { parse, validate } from 'graphql'
import pg from 'pg'
import { afterAll, beforeAll, expect } from 'vitest'
import { librarySchema, librarySql, makePlanner } from './library.ts'

/** The library in a database of its own, for one test file. */
export function openLibrary() {
  const planner = makePlanner()
  const database = `t_${crypto.randomUUID().replaceAll('-', '')}`
  const server = process.env.TEST_DATABASE_URL ?? ''
  const admin = new pg.Client({ connectionString: server })
  const client = new pg.Client({ connectionString: Object.assign(new URL(server), { pathname: database }).href })

  beforeAll(async () => {
    await admin.connect()
    await admin.query(`create database ${database}`)
    await client.connect()
    await client.query(librarySql)
  })

  afterAll(async () => {
    await client.end()
    await admin.query(`drop database ${database}`)
    await admin.end()
  })

  async function answer(source: string, variables: Record<string, unknown> = {}, language = 'vi') {
    const document = parse(source)
    expect(validate(librarySchema, document)).toEqual([])
    const statement = planner.statement({ document, variables, context: { language, today: '2026-03-07' } })
    const { rows } = await client.query(statement.text, statement.values)
    const { json, errors } = statement.complete(rows[0].data)
    return { data: JSON.parse(json) as Record<string, unknown> | null, errors }
  }

  async function ask(source: string, variables: Record<string, unknown> = {}, language = 'vi') {
    const { data, errors } = await answer(source, variables, language)
    expect(errors).toEqual([])
    return data as Record<string, unknown>
  }

  return { planner, client, answer, ask }
}
