import type pg from 'pg'

/** Runs statements as an administrator whom no trigger stops, for as long as the transaction of `client` lasts. */
export async function tamper(client: pg.ClientBase, ...statements: string[]): Promise<void> {
  await client.query('set local session_replication_role = replica')
  for (const statement of statements) await client.query(statement)
  await client.query('set local session_replication_role = origin')
}

/** Makes the hashes of all chains anew, so that each agrees with itself. */
export const rehash = /* sql */ `
  do $$ declare place integer; begin
    for place in select distinct seq from reform.event order by 1 loop
      update reform.event e set previous_hash = (
        select p.hash from reform.event p where p.task_id = e.task_id and p.seq = place - 1) where e.seq = place;
      update reform.event e set hash = reform.event_hash(e) where e.seq = place;
    end loop;
  end $$`

/** Makes every task what its last event says. */
export const agree = /* sql */ `
  update reform.task t set version = e.seq, changed_on = e.occurred_on, state = e.state, current_due = e.current_due,
    delivered_on = e.delivered_on, completed_on = e.completed_on
  from (select distinct on (task_id) * from reform.event order by task_id, seq desc) e where e.task_id = t.id`
