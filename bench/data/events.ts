import type { Counts } from './counts.ts'

const longestChain = 8

const columns = `task_id seq verb occurred_on recorded_at actor_id actor_agency_id state current_due delivered_on
  completed_on detail previous_hash`.split(/\s+/)

/** The ledger of every task, written in rounds, since each event holds the hash of the one before. */
export function insertEvents({ agencies }: Counts): string[] {
  return [
    /* sql */ `
    create temp table event_row as
    select t.id as task_id, row_number() over (partition by t.n order by e.place)::integer as seq, e.*,
      case when e.place >= 4 then t.delivered_on end as delivered_on, t.due as current_due,
      case when e.place >= 5 and t.state = 'COMPLETED' then t.delivered_on end as completed_on
    from task_row t
    cross join lateral (
      select 0 as place, 'OPEN' as verb, 'ASSIGNED' as state, t.assigned_on as occurred_on, null::integer as actor_id,
        null::integer as actor_agency_id
      union all
      select r.i, 'REPORT_PROGRESS', 'IN_PROGRESS',
        case when t.delivered_on is null then t.assigned_on + 10 else t.assigned_on + (t.delivered_on - t.assigned_on) * r.i / 4 end,
        t.lead_agency_id, t.lead_agency_id from generate_series(1, t.progress_reports) r (i)
      union all
      select 4, 'REPORT_COMPLETION', 'REPORTED', t.delivered_on, t.lead_agency_id, t.lead_agency_id where t.delivered_on is not null
      union all
      select 5, 'CONFIRM', 'COMPLETED', t.delivered_on + 2, ${agencies} + t.assigner_agency_id, t.assigner_agency_id
      where t.state = 'COMPLETED'
      union all
      select 6, 'CORRECT_SOURCE', 'CANCELLED', t.assigned_on + 20, null, null where t.state = 'CANCELLED'
      union all
      select 7, 'HIDE', t.state, greatest(t.assigned_on + 40, t.delivered_on + 2), null, null where t.is_hidden) e;
    create index on event_row (seq); analyze event_row`,
    ...Array.from({ length: longestChain }, (_, index) => insertRound(index + 1)),
  ]
}

function insertRound(seq: number): string {
  return /* sql */ `
    insert into reform.event (${columns.join(', ')}, hash)
    select ${columns.map((column) => `(e.event).${column}`).join(', ')}, reform.event_hash(e.event) from (
      select row(r.task_id, r.seq, r.verb, r.occurred_on, pg_temp.noon(r.occurred_on) + r.seq * interval '1 second', r.actor_id,
        r.actor_agency_id, r.state, r.current_due, r.delivered_on, r.completed_on, '{}'::jsonb, p.hash, null)::reform.event as event
      from event_row r left join reform.event p on p.task_id = r.task_id and p.seq = r.seq - 1
      where r.seq = ${seq} order by r.task_id) e`
}
