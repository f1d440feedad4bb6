import type { EntityManager } from '@mikro-orm/postgresql'
import { evidencePolicies } from '../features/evidence/evidence.policies.ts'
import { followingPolicies } from '../features/following/following.policies.ts'
import { digestPolicies } from '../features/reminders/digest.policies.ts'
import { edges } from '../features/tasks/edges.ts'
import { policies } from '../features/tasks/policies.ts'
import { functionsAboveViews, functionsBelowViews } from './functions.ts'
import { migrateQueue } from './migrate-queue.ts'
import { connectAsOwner } from './owner-orm.ts'
import { views } from './views.ts'

/** Brings the queue and `reform` up to date, then makes functions, views, edges and grants anew. Rerunnable, in two transactions. */
export async function migrateDatabase(clientUrl: string): Promise<void> {
  const orm = await connectAsOwner(clientUrl)
  try {
    await migrateQueue(clientUrl)
    await orm.migrator.up()
    await orm.em.transactional(async (em) => {
      await em.execute('set local search_path = pg_catalog')
      await dropViewsIn(em)
      await dropFunctionsIn(em)
      for (const statements of functionsBelowViews) await em.execute(statements)
      for (const [name, sql] of Object.entries(views)) await em.execute(`create view content.${name} as ${sql}`)
      for (const statements of functionsAboveViews) await em.execute(statements)
      await replaceEdges(em)
      // what was changed on the way is checked now: a table cannot be altered while checks of it are waiting
      await em.execute('set constraints all immediate')
      await em.execute(policies)
      await em.execute(digestPolicies)
      await em.execute(followingPolicies)
      await em.execute(evidencePolicies)
      await em.execute(`select pg_notify('schema_changed', '')`)
    })
  } finally {
    await orm.close()
  }
}

/** Views stand in the way of changes to the tables of the CMS; they hold no data, so they simply go. */
export async function dropViews(clientUrl: string): Promise<void> {
  const orm = await connectAsOwner(clientUrl)
  try {
    await orm.em.transactional(dropViewsIn)
  } finally {
    await orm.close()
  }
}

async function dropViewsIn(em: EntityManager): Promise<void> {
  await em.execute(/* sql */ `do $$ declare name text; begin
    for name in select viewname from pg_views where schemaname = 'content' loop
      execute format('drop view if exists content.%I cascade', name);
    end loop;
  end $$`)
}

/** Triggers and policies go with their functions; both are made anew in the same transaction. */
async function dropFunctionsIn(em: EntityManager): Promise<void> {
  await em.execute(/* sql */ `do $$ declare made text; begin
    foreach made in array array(
      select p.oid::regprocedure::text from pg_proc p where p.pronamespace = 'reform'::regnamespace) loop
      execute 'drop function if exists ' || made || ' cascade';
    end loop;
  end $$`)
}

async function replaceEdges(em: EntityManager): Promise<void> {
  await em.execute('delete from reform.edge')
  for (const { verb, from, to, party, role } of edges) {
    await em.execute('insert into reform.edge (verb, from_state, to_state, party, role) values (?, ?, ?, ?, ?)', [
      verb,
      from,
      to,
      party,
      role,
    ])
  }
}
