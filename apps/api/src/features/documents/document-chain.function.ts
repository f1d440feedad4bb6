/** A walk along relations between visible documents: bounded in depth, every document met once, cycles end. */
export const documentChainFunctions = /* sql */ `
create function reform.document_chain(start integer, direction text, relations text[], max_depth integer)
returns table (depth integer, relation text, from_id integer, document_id integer, place integer)
language sql stable as $$
  with recursive walk as (
    select 0 as depth, null::text as relation, null::integer as from_id, start as document_id, 0 as place,
      array[start] as met
    union all
    select w.depth + 1, r.relation, w.document_id, step.next_id, r.position, w.met || step.next_id
    from walk w
    join content.document_relation r
      on case direction when 'UP' then r.document_id else r.target_id end = w.document_id
    cross join lateral (select case direction when 'UP' then r.target_id else r.document_id end as next_id) step
    where w.depth < least(greatest(max_depth, 0), 12)
      and r.relation = any (relations) and step.next_id is not null and step.next_id <> all (w.met)
  )
  select distinct on (w.document_id) w.depth, w.relation, w.from_id, w.document_id, w.place
  from walk w where w.depth > 0
  order by w.document_id, w.depth, w.from_id
$$;
`
