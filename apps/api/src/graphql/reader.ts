import type { Planner, Statement } from '@thong-suot/read-plan'
import type { GraphQLError } from 'graphql'
import type pg from 'pg'
import { typesFrom } from '../bytes-client.ts'
import type { Context } from '../context.ts'
import { viewerSettings } from '../viewer-transaction.ts'
import { JsonBytes } from './json-bytes.ts'

const asJson = typesFrom((bytes) => new JsonBytes(bytes))

/** The timeout of a statement read for staff; visitors have that of the connection. */
const staffTimeout = '10s'

interface Reading {
  readonly data: JsonBytes
  readonly errors: readonly GraphQLError[]
}

/** Runs planned statements: a visitor's alone, a viewer's in a transaction that knows who asks. */
export class Reader {
  readonly planner: Planner
  readonly #pool: pg.Pool

  constructor(planner: Planner, pool: pg.Pool) {
    this.planner = planner
    this.#pool = pool
  }

  /** The JSON that the statement makes, held against the schema; as it came, wherever nothing is missing. */
  async read(statement: Statement, context: Pick<Context, 'viewer'>): Promise<Reading> {
    const { name, text, values } = statement
    const query = { ...(name && { name }), text, values, types: asJson }
    const { rows } = context.viewer ? await this.#readAs(query, context.viewer) : await this.#pool.query(query)
    const data: JsonBytes = rows[0].data
    const came = data.json
    const { json, errors } = statement.complete(came)
    return { data: json === came ? data : new JsonBytes(json), errors }
  }

  /** All four go out at once and are answered in one round trip. */
  async #readAs(query: pg.QueryConfig, viewer: NonNullable<Context['viewer']>): Promise<pg.QueryResult> {
    const client = await this.#pool.connect()
    const settings = Object.entries({ ...viewerSettings(viewer), statement_timeout: staffTimeout })
    const set = settings.map((_, index) => `set_config($${index * 2 + 1}, $${index * 2 + 2}, true)`).join(', ')
    let broken = false
    try {
      const answers = await Promise.allSettled([
        client.query('begin read only'),
        client.query(`select ${set}`, settings.flat()),
        client.query(query),
        client.query('commit'),
      ])
      const failed = answers.find((answer) => answer.status === 'rejected')
      if (failed) throw failed.reason
      return (answers[2] as PromiseFulfilledResult<pg.QueryResult>).value
    } catch (error) {
      broken = !(error as { code?: string }).code
      throw error
    } finally {
      client.release(broken)
    }
  }
}

/** The values behind `$language` and the rest. */
export function contextValues({ language, viewer }: Pick<Context, 'language' | 'viewer'>): Record<string, unknown> {
  return {
    language,
    session: viewer?.sessionId ?? null,
    viewer: viewer?.id ?? null,
    role: viewer?.role ?? null,
    agency: viewer?.agencyId ?? null,
  }
}
