import type pg from 'pg'

/** Tables whose rows no answer to a visitor depends on: who is logged in, and the names of people. */
const ofStaffOnly = ['cms.users', 'cms.users_sessions']

/**
 * Every view and function with its text, and every table with the texts of its policies, as the catalogue of the
 * database has them: none sets a search path, so whatever a text reads it names in full. A table that tells of its
 * changes has a trigger for it. Types and sequences are only named, so that no name is unknown.
 */
const catalogue = /* sql */ `
  select n.nspname || '.' || c.relname as name, c.relkind in ('r', 'p', 'm', 'f') as "isTable",
    exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgenabled <> 'D'
      and t.tgname in ('content_changed', 'work_changed')) as "tellsChanges",
    case when c.relkind = 'v' then pg_get_viewdef(c.oid) else (
      select string_agg(p.qual, ' ') from pg_policies p where p.schemaname = n.nspname and p.tablename = c.relname) end
      as text
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname in ('cms', 'content', 'reform') and c.relkind <> 'i'
  union all
  select n.nspname || '.' || p.proname, false, false, coalesce(pg_get_function_sqlbody(p.oid), p.prosrc)
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname in ('cms', 'content', 'reform')
  union all
  select n.nspname || '.' || t.typname, false, false, null
  from pg_type t join pg_namespace n on n.oid = t.typnamespace where n.nspname in ('cms', 'content', 'reform')`

interface Named {
  readonly name: string
  readonly isTable: boolean
  readonly tellsChanges: boolean
  readonly text: string | null
}

/** Which tables an answer to a visitor depends on, told from the names in its statement. */
export class ReadTables {
  readonly #byName: ReadonlyMap<string, readonly Named[]>
  readonly #known = new WeakMap<ReadonlySet<string>, ReadonlySet<string> | null>()

  private constructor(entries: readonly Named[]) {
    // a name may be that of several functions
    const byName = new Map<string, Named[]>()
    for (const entry of entries) byName.set(entry.name, [...(byName.get(entry.name) ?? []), entry])
    this.#byName = byName
  }

  static async ask(pool: pg.Pool): Promise<ReadTables> {
    const { rows } = await pool.query<Named>(catalogue)
    return new ReadTables(rows)
  }

  /** Null when one of them would not tell of a change, or is not known. */
  of(names: ReadonlySet<string>): ReadonlySet<string> | null {
    let tables = this.#known.get(names)
    if (tables === undefined) {
      tables = this.#follow(names)
      this.#known.set(names, tables)
    }
    return tables
  }

  #follow(names: ReadonlySet<string>): ReadonlySet<string> | null {
    const tables = new Set<string>()
    const seen = new Set(names)
    // a Set that grows while it is walked is walked to its end
    for (const name of seen) {
      const entries = this.#byName.get(name)
      if (!entries && ofOurs.test(name)) return null
      for (const { isTable, tellsChanges, text } of entries ?? []) {
        if (isTable && !ofStaffOnly.includes(name)) {
          if (!tellsChanges) return null
          tables.add(name)
        }
        for (const [inner] of withoutTexts(text).matchAll(/\b[a-z_]\w*\.[a-z_]\w*/g)) seen.add(inner)
      }
    }
    return tables
  }
}

const ofOurs = /^(cms|content|reform)\./

/** Settings have names like tables, but stand in quotes. */
function withoutTexts(text: string | null): string {
  return text?.replace(/'[^']*'/g, "''") ?? ''
}
