import pg from 'pg'

// biome-ignore lint/suspicious/noExplicitAny: a row of any table
export type Row = Record<string, any>

/** The types with an identity: their tables and the columns that hold their keys. */
const tables = {
  Agency: ['content.agency', 'id'],
  AgencyGroup: ['content.agency_group', 'id'],
  Article: ['content.article', 'id'],
  Commendation: ['content.commendation', 'id'],
  Conclusion: ['content.conclusion', 'id'],
  Directive: ['content.directive', 'key'],
  Document: ['content.document', 'id'],
  DossierStatistics: ['content.dossier_statistics', 'id'],
  IndexResult: ['content.index_result', 'id'],
  IndexScore: ['content.index_score', 'key'],
  Page: ['content.page', 'id'],
  Plan: ['content.plan', 'id'],
  PlanItem: ['content.plan_item', 'key'],
  ProcedureNotice: ['content.procedure_notice', 'id'],
  Media: ['content.media', 'id'],
  Section: ['content.section', 'id'],
  Task: ['reform.task', 'id'],
} as const

export type Kind = keyof typeof tables

export const isKind = (name: string): name is Kind => name in tables

/**
 * Plain questions to the database as one reader: a list of keys, then each row by itself. The rows stand still during a
 * run, so an answer is kept.
 */
export class Rows {
  readonly #pool: pg.Pool
  readonly #known = new Map<string, Promise<Row[]>>()

  /** `settings` say who reads; a visitor has none. */
  constructor(connectionString: string, settings: Readonly<Record<string, string>> = {}) {
    const options = Object.entries({ timezone: 'UTC', ...settings }).map(([name, value]) => `-c ${name}=${value}`)
    this.#pool = new pg.Pool({ connectionString, max: 4, options: options.join(' '), types: { getTypeParser } })
    this.#pool.on('error', () => {})
  }

  /** What a question yields, in its own order. */
  list(text: string, ...values: unknown[]): Promise<Row[]> {
    const question = `${text} ${JSON.stringify(values)}`
    const known = this.#known.get(question) ?? this.#pool.query(text, values).then(({ rows }) => rows)
    this.#known.set(question, known)
    return known
  }

  /** The one row of a kind with that key, or null where there is none to see. */
  async find(kind: Kind, key: unknown): Promise<Row | null> {
    if (key === null || key === undefined) return null
    const [table, column] = tables[kind]
    const [row] = await this.list(`select * from ${table} where ${column}::text = $1`, String(key))
    return row ? { ...row, __typename: kind, key: String(row[column]) } : null
  }

  /** The rows behind a list of keys, asked for as `key`, one at a time. */
  async each(kind: Kind, text: string, ...values: unknown[]): Promise<Row[]> {
    const keys = await this.list(text, ...values)
    const rows = await Promise.all(keys.map(({ key }) => this.find(kind, key)))
    return rows.filter((row) => row !== null)
  }

  end(): Promise<void> {
    return this.#pool.end()
  }
}

// Days and instants stay the text that PostgreSQL writes, so that no time zone moves them on the way.
const asText = new Set<number>([pg.types.builtins.DATE, pg.types.builtins.TIMESTAMPTZ])

function getTypeParser(type: number, format?: 'text' | 'binary') {
  return asText.has(type) ? String : pg.types.getTypeParser(type, format as 'text')
}
