import type pg from 'pg'
import { insertAgencies } from './agencies.ts'
import { insertArticles } from './articles.ts'
import { insertConclusions } from './conclusions.ts'
import { type Counts, countsOf } from './counts.ts'
import { insertDocuments } from './documents.ts'
import { insertEvents } from './events.ts'
import { loadWords } from './load-words.ts'
import { insertTasks } from './tasks.ts'

interface Generation {
  /** 1 is a province: 200 agencies, 10 000 articles, 1000 conclusions, 20 000 tasks, 60 000 reports. */
  readonly scale: number
  /** Where the numbers of rows are to differ from those of the scale. */
  readonly counts?: Partial<Counts>
  /** Wraps each step of the work, to show how far it is. */
  readonly step?: <Result>(title: string, work: () => Promise<Result>) => Promise<Result>
}

/**
 * Fills a migrated, empty database. The same scale gives the same rows, their days counted back from today. Triggers rest
 * while it runs, and it writes what they would have written; at the end every table is vacuumed and analysed.
 */
export async function generateData(
  admin: pg.Pool,
  { scale, counts: more, step = (_, work) => work() }: Generation,
): Promise<Counts> {
  const counts = { ...countsOf(scale), ...more }
  const client = await admin.connect()
  let isDone = false
  try {
    await client.query(`set session_replication_role = replica; set synchronous_commit = off; set work_mem = '128MB';
      set maintenance_work_mem = '512MB'; set jit = off; set statement_timeout = 0; set client_min_messages = warning`)
    await step('words', () => loadWords(client, counts))
    const indexes = await dropSearchIndexes(client)
    for (const [title, make] of Object.entries(parts)) {
      await step(title, async () => {
        for (const statement of make(counts)) await client.query(statement)
      })
    }
    await step('search indexes', async () => {
      for (const index of indexes) await client.query(index)
    })
    await client.query(moveSequences)
    await step('counters', () => client.query(recount))
    await step('root of the ledger', () => client.query(sealYesterday))
    await step('vacuum', () => client.query('vacuum (analyze)'))
    isDone = true
    return counts
  } finally {
    // The settings and the temporary tables end with the connection.
    client.release(isDone ? true : new Error('The data were not generated.'))
  }
}

const parts: Readonly<Record<string, (counts: Counts) => string[]>> = {
  agencies: insertAgencies,
  documents: insertDocuments,
  articles: insertArticles,
  conclusions: insertConclusions,
  tasks: insertTasks,
  ledger: insertEvents,
}

/** Words are indexed at once in the end, which is many times faster than row by row. */
async function dropSearchIndexes(client: pg.ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string; definition: string }>(
    `select format('%I.%I', schemaname, indexname) as name, indexdef as definition from pg_indexes
     where schemaname in ('cms', 'reform') and indexdef like '% USING gin %'`,
  )
  for (const { name } of rows) await client.query(`drop index ${name}`)
  return rows.map(({ definition }) => definition)
}

// Rows were given their numbers; the next row of the product must not meet them.
const moveSequences = /* sql */ `
  do $$ declare found record; begin
    for found in select table_name as name from information_schema.columns
      where table_schema = 'cms' and column_name = 'id' and column_default like 'nextval%' loop
      execute format('select setval(pg_get_serial_sequence(%L, ''id''), coalesce(max(id), 0) + 1, false) from cms.%I',
        'cms.' || found.name, found.name);
    end loop;
    perform setval('reform.task_number', (select count(*) + 1 from reform.task), false);
  end $$`

// Counters are kept by triggers, which rested.
const recount = /* sql */ `
  do $$ begin
    if to_regprocedure('reform.recount()') is not null then
      perform reform.recount();
    end if;
  end $$`

// The api gives days that are over their roots, and would begin with those of a year; after yesterday none is left to it.
const sealYesterday = /* sql */ `
  do $$ begin
    if to_regprocedure('reform.roots_of(date[])') is not null then
      insert into reform.day_root (day, root, heads)
      select r.day, r.root, r.heads from reform.roots_of(array[reform.today() - 1]) r;
    end if;
  end $$`
