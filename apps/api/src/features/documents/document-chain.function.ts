/** A walk along relations between visible documents: bounded in depth, every document met once, cycles end. */
export const documentChainFunctions = /* sql */ `
create function reform.document_chain(start integer, direction text, relations text[], max_depth integer)
returns table (depth integer, relation text, from_id integer, document_id integer, place integer)
language sql stable as $$
  with recursive link as (
    select case direction when 'UP' then r.document_id else r.target_id end as near,
      case direction when 'UP' then r.target_id else r.document_id end as far, r.relation, r.position
    from content.document_relation r
    where r.relation = any (relations) and r.target_id is not null
  ), walk as (
    select 0 as depth, start as document_id
    -- A document is met once at each depth, however many ways lead there: ways multiply, documents do not.
    union
    select w.depth + 1, l.far from walk w join link l on l.near = w.document_id
    where w.depth < least(greatest(max_depth, 0), 12) and l.far <> start
  ), met as (
    select w.document_id, min(w.depth) as depth from walk w where w.depth > 0 group by w.document_id
  )
  select distinct on (m.document_id) m.depth, l.relation, l.near, m.document_id, l.position
  from met m
  join walk w on w.depth = m.depth - 1
  join link l on l.near = w.document_id and l.far = m.document_id
  order by m.document_id, l.near, l.position
$$;
`
