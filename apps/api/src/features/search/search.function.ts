import { abbreviations } from './abbreviations.ts'

const replaced = (pairs: readonly (readonly [string, string])[]) =>
  pairs.reduce((sql, [from, to]) => `regexp_replace(${sql}, '\\m${from}\\M', '${to}', 'g')`, 'folded')
const likePattern = (folded: string) =>
  `'%' || replace(replace(replace(${folded}, '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%'`

/** How many finds of a kind are ranked by their words. */
const rankedFinds = 300
const tables = { Article: 'articles', Conclusion: 'conclusions', Document: 'documents' }

/** Search without diacritics that ranks what has them right first; symbols are found whole, split or run together. */
export const searchFunctions = /* sql */ `
-- A piece of text around the first place where the folded words stand. Folding keeps lengths, so places agree.
create function reform.snippet(words text, folded text) returns text language sql immutable as $$
  select nullif(case when place > 0 then
      case when place > 61 then '…' || regexp_replace(substr(plain, place - 60, 60), '^\\S*\\s', '') else substr(plain, 1, place - 1) end
      || substr(plain, place, length(found))
      || case when length(plain) > place + length(found) + 100
        then regexp_replace(substr(plain, place + length(found), 100), '\\s\\S*$', '') || '…'
        else substr(plain, place + length(found)) end
    when length(plain) > 160 then regexp_replace(left(plain, 160), '\\s\\S*$', '') || '…'
    else plain end, '')
  from (select btrim(regexp_replace(normalize(words, NFC), '\\s+', ' ', 'g')) as plain) t
  cross join lateral (select public.fold_text(plain) as searched, split_part(folded, ' ', 1) as head offset 0) w
  cross join lateral (
    select case when strpos(searched, folded) > 0 then folded else head end as found offset 0) f
  cross join lateral (select strpos(searched, found) as place offset 0) p
$$;

-- 8 a symbol said whole, 4 the words as written in the title, 2 in the summary, 1 the title without diacritics.
create function reform.search_rank(exact text, folded text, symbol text, title text, words text)
returns double precision language sql immutable as $$
  select (case when folded in (public.fold_text(symbol), translate(public.fold_text(symbol), '/-', '')) then 8 else 0 end
    + case when strpos(lower(title), exact) > 0 then 5 when strpos(public.fold_text(title), folded) > 0 then 1 else 0 end
    + case when strpos(lower(words), exact) > 0 then 2 else 0 end)::double precision
$$;

-- The same words with abbreviations spelt out, or shortened; a symbol such as 628/UBND is left alone.
create function reform.other_words(folded text) returns text language sql immutable as $$
  select case when folded ~ '[0-9]' then folded
    when ${replaced(abbreviations)} <> folded then ${replaced(abbreviations)}
    else ${replaced(abbreviations.map(([short, long]) => [long, short]))} end
$$;

-- The text around the find, looked up for those finds only that are shown.
create function reform.snippet_of(type text, key text, folded text, language text) returns text language sql stable as $$
  select reform.snippet(concat_ws(' ', case when language = 'en' then e.summary_en end, e.summary_vi, e.body), folded)
  from content.search_entry e where e.type = snippet_of.type and e.id = case when snippet_of.type not in ('Task', 'Agency') then key::integer end
  union all
  select nullif(array_to_string(array(
    select n.value from content.agency_alias n where n.agency_id = case when snippet_of.type = 'Agency' then key::integer end order by n.position), ', '), '')
  where snippet_of.type = 'Agency'
  union all
  select reform.snippet(t.title, folded) from reform.task t
  where t.id = case when snippet_of.type = 'Task' then key::uuid end
  limit 1
$$;

-- What has all words, or the pattern, be it visible or not: for the search below alone, which then asks the view. Left to
-- itself, the planner would sooner cut every text into words anew than ask the index.
create function reform.content_with_words(kind text, asked tsquery, pattern text) returns setof integer
language sql stable security definer
set search_path = pg_catalog set enable_seqscan = off set enable_indexscan = off as $$
  ${Object.entries(tables)
    .flatMap(([kind, table]) => [
      `select i.id from cms.${table} i where kind = '${kind}' and to_tsvector('simple', i.search_text) @@ asked`,
      `select i.id from cms.${table} i where kind = '${kind}' and i.search_text like pattern`,
    ])
    .join('\n  union all ')}
$$;

-- The finds of one kind. Folding titles is what costs, so of very many finds the newest are ranked by their words, and
-- the others follow by day, counted all the same. Parts of words are looked for where whole words find little.
create function reform.search_content(kind text, exact text, sought text, asked tsquery)
returns table (type text, key text, rank double precision, folded text) language plpgsql stable as $$
declare
  ids integer[] := array(select reform.content_with_words(kind, asked, null));
begin
  -- Fewer than three letters have no trigram to look up.
  if length(sought) > 2 and (select count(*) from (
    select from content.search_entry e where e.type = kind and e.id = any (ids) limit ${rankedFinds}) f) < ${rankedFinds} then
    ids := ids || array(select reform.content_with_words(kind, null, ${likePattern('sought')}));
  end if;
  return query with found as (
    select e.id, e.shown_at, row_number() over (order by e.shown_at desc nulls last, e.id desc) <= ${rankedFinds} as is_ranked
    from content.search_entry e where e.type = kind and e.id = any (ids)
  )
  select kind, f.id::text, w.rank + coalesce(extract(epoch from f.shown_at), 0) / 1e10, sought
  from found f cross join lateral (
    select reform.search_rank(exact, sought, e.symbol, concat_ws(' ', e.title_vi, e.title_en),
      concat_ws(' ', e.summary_vi, e.summary_en)) as rank
    from content.search_entry e where e.type = kind and e.id = f.id offset 0) w
  where f.is_ranked
  union all
  select kind, f.id::text, coalesce(extract(epoch from f.shown_at), 0) / 1e10 - 1, sought
  from found f where not f.is_ranked;
end $$;

-- Which tasks have the words, for the search below alone: it looks at them again under their policy, which would keep
-- LIKE from its index.
create function reform.tasks_with_words(patterns text[]) returns setof uuid
language sql stable security definer set search_path = pg_catalog as $$
  select t.id from reform.task t where t.words like patterns[1]
  union
  select t.id from reform.task t where t.words like patterns[2] and patterns[2] <> patterns[1]
$$;

create function reform.search_tasks(exact text, sought text, patterns text[])
returns table (type text, key text, rank double precision, folded text) language sql stable as $$
  with found as (
    select t.id, t.assigned_on, row_number() over (order by t.assigned_on desc, t.id desc) <= ${rankedFinds} as is_ranked
    from reform.task t
    where t.id = any (array(select reform.tasks_with_words(patterns) union select c.id from reform.task c where c.code = upper(exact)))
  )
  select 'Task', t.id::text, reform.search_rank(exact, sought, t.code, t.title, t.deliverable), sought
  from found f join reform.task t on t.id = f.id where f.is_ranked
  union all
  select 'Task', f.id::text, -1 + (f.assigned_on - date '2000-01-01') / 1e6, sought from found f where not f.is_ranked
$$;

-- Written out in steps, so that words and patterns are known when each statement is planned and the indexes serve.
create function reform.search(query text, kinds text[], language text)
returns table (type text, key text, rank double precision, folded text) language plpgsql stable as $$
declare
  exact text := lower(normalize(btrim(left(query, 200)), NFC));
  sought text := public.fold_text(left(query, 200));
  others text := reform.other_words(sought);
  asked tsquery := plainto_tsquery('simple', sought) || plainto_tsquery('simple', others);
  pattern text := ${likePattern('sought')};
  other_pattern text := ${likePattern('others')};
begin
  if sought is null or length(sought) < 2 then
    return;
  end if;
  return query select f.* from unnest(array['Article', 'Conclusion', 'Document']) t (name)
    cross join lateral reform.search_content(t.name, exact, sought, asked) f
    where kinds is null or upper(t.name) = any (kinds);
  if kinds is null or 'AGENCY' = any (kinds) then
    return query select 'Agency', a.id::text,
      reform.search_rank(exact, sought, a.short_name, concat_ws(' ', a.name_vi, a.name_en), a.others) + 0.5, sought
    from (
      select v.id, v.short_name, v.name_vi, v.name_en, array_to_string(array(
        select n.value from content.agency_alias n where n.agency_id = v.id order by n.position), ', ') as others
      from content.agency v) a
    cross join lateral (
      select public.fold_text(concat_ws(' ', a.name_vi, a.name_en, a.short_name, a.others)) as names offset 0) f
    where f.names like pattern or f.names like other_pattern;
  end if;
  if kinds is null or 'TASK' = any (kinds) then
    return query select * from reform.search_tasks(exact, sought, array[pattern, other_pattern]);
  end if;
end $$;
`
