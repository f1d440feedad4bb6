/** A walk along relations between visible documents: bounded in depth, every document met once, cycles end. */
export const documentChainFunctions = /* sql */ `
-- The documents one step away, looked up by the end that is known.
create function reform.links_of(document integer, direction text, relations text[])
returns table (far integer, relation text, place integer) language sql stable as $$
  select r.target_id, r.relation, r.position from content.document_relation r
  where direction = 'UP' and r.document_id = document and r.relation = any (relations) and r.target_id is not null
  union all
  select r.document_id, r.relation, r.position from content.document_relation r
  where direction = 'DOWN' and r.target_id = document and r.relation = any (relations)
$$;

create function reform.document_chain(start integer, direction text, relations text[], max_depth integer)
returns table (depth integer, relation text, from_id integer, document_id integer, place integer)
language sql stable as $$
  with recursive walk as (
    select 0 as depth, start as document_id, null::integer as near, null::text as relation, null::integer as place
    -- A link is met once at each depth, however many ways lead there: ways multiply, links do not.
    union
    select w.depth + 1, l.far, w.document_id, l.relation, l.place
    from (select distinct v.depth, v.document_id from walk v) w
    cross join lateral reform.links_of(w.document_id, direction, relations) l
    where w.depth < least(greatest(max_depth, 0), 12) and l.far <> start
  )
  select distinct on (w.document_id) w.depth, w.relation, w.near, w.document_id, w.place
  from walk w
  where w.depth > 0
  order by w.document_id, w.depth, w.near, w.place
$$;
`
