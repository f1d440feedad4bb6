import { abbreviations } from './abbreviations.ts'

const replaced = (pairs: readonly (readonly [string, string])[]) =>
  pairs.reduce((sql, [from, to]) => `regexp_replace(${sql}, '\\m${from}\\M', '${to}', 'g')`, 'folded')

/** How many finds of a kind there are at most: the newest. */
const mostFinds = 50
/** Below this, parts of words are looked for too. */
const fewFinds = 20
/** By type: how a search names the kind, where it stands, and the day that tells the newer. */
const kinds = {
  Article: { key: 'ARTICLE', table: 'articles', day: 'published_at' },
  Conclusion: { key: 'CONCLUSION', table: 'conclusions', day: 'published_at' },
  Plan: { key: 'PLAN', table: 'plans', day: 'published_at' },
  Commendation: { key: 'COMMENDATION', table: 'commendations', day: 'published_at' },
  ProcedureNotice: { key: 'PROCEDURE_NOTICE', table: 'procedure_notices', day: 'published_at' },
  DossierStatistics: { key: 'DOSSIER_STATISTICS', table: 'dossier_statistics', day: 'published_at' },
  IndexResult: { key: 'INDEX_RESULT', table: 'index_results', day: 'published_at' },
  Page: { key: 'PAGE', table: 'pages', day: 'published_at' },
  Document: { key: 'DOCUMENT', table: 'documents', day: 'issued_on' },
}
const namesAndKeys = Object.entries(kinds).map(([type, { key }]) => `('${type}', '${key}')`)
const dayOf = (column: string) => `(i.${column} at time zone 'Asia/Ho_Chi_Minh')::date`

/** Search without diacritics that ranks what has them right first; symbols are found whole, split or run together. */
export const searchFunctions = /* sql */ `
-- A piece of text around the first place where the folded words stand. Folding keeps lengths, so places agree; it takes
-- time, so of a long text only what lies around the place where they are expected is folded.
create function reform.snippet(words text, folded text, expected integer) returns text language sql immutable as $$
  select nullif(case when place > 0 then
      case when place > 61 then '…' || regexp_replace(substr(plain, place - 60, 60), '^\\S*\\s', '') else substr(plain, 1, place - 1) end
      || substr(plain, place, length(found))
      || case when length(plain) > place + length(found) + 100
        then regexp_replace(substr(plain, place + length(found), 100), '\\s\\S*$', '') || '…'
        else substr(plain, place + length(found)) end
    when length(plain) > 160 then regexp_replace(left(plain, 160), '\\s\\S*$', '') || '…'
    else plain end, '')
  from (select btrim(regexp_replace(normalize(substr(words, greatest(expected - 200, 1), 600), NFC), '\\s+', ' ', 'g')) as plain) t
  cross join lateral (select public.fold_text(plain) as searched, split_part(folded, ' ', 1) as head offset 0) w
  cross join lateral (
    select case when strpos(searched, folded) > 0 then folded else head end as found offset 0) f
  cross join lateral (select strpos(searched, found) as place offset 0) p
$$;

-- 8 a symbol said whole, 5 the words as written in the title, 2 in the summary, 1 the title without diacritics. Texts are
-- folded only where the folded words are known to stand somewhere.
create function reform.search_rank(exact text, sought text, symbol text, title text, summary text, searched text)
returns double precision language plpgsql immutable as $$
declare
  place integer := strpos(searched, sought);
begin
  return case when symbol is null then 0 when translate(lower(symbol), 'đ', 'd') in (sought, translate(sought, ' ', '/'))
      or translate(lower(symbol), 'đ/-', 'd') = sought then 8 else 0 end
    + case when place = 0 then 0 when strpos(lower(title), exact) > 0 then 5
      when place <= length(title) or (symbol is not null and strpos(public.fold_text(title), sought) > 0) then 1 else 0 end
    + case when place > 0 and strpos(lower(summary), exact) > 0 then 2 else 0 end;
end $$;

-- The same words with abbreviations spelt out, or shortened; a symbol such as 628/UBND is left alone.
create function reform.other_words(folded text) returns text language sql immutable as $$
  select case when folded ~ '[0-9]' then folded
    when ${replaced(abbreviations)} <> folded then ${replaced(abbreviations)}
    else ${replaced(abbreviations.map(([short, long]) => [long, short]))} end
$$;

-- The text around the find, looked up for those finds only that are shown. Behind the title, the searched text goes on
-- with the same words.
create function reform.snippet_of(type text, key text, folded text, language text) returns text language sql stable as $$
  select reform.snippet(concat_ws(' ', case when language = 'en' then e.summary_en end, e.summary_vi, e.body), folded,
    coalesce(nullif(strpos(rest, folded), 0), strpos(rest, split_part(folded, ' ', 1))))
  from content.search_entry e
  cross join lateral (select substr(e.search_text, length(e.title_vi) + 1) as rest offset 0) r
  where e.type = snippet_of.type and e.id = case when snippet_of.type not in ('Task', 'Agency') then key::integer end
  union all
  select nullif(array_to_string(array(
    select n.value from content.agency_alias n where n.agency_id = case when snippet_of.type = 'Agency' then key::integer end order by n.position), ', '), '')
  where snippet_of.type = 'Agency'
  union all
  select reform.snippet(t.title, folded, 1) from reform.task t
  where t.id = case when snippet_of.type = 'Task' then key::uuid end
  limit 1
$$;

-- All words, the last of them perhaps only begun.
create function reform.begun_words(words tsquery) returns tsquery language sql immutable as $$
  select case when numnode(words) = 0 then words else (words::text || ':*')::tsquery end
$$;

-- What has all words, be it visible or not: for those who then ask the view. Left to itself, the
-- planner would sooner cut every text into words anew than ask the index, which also knows the days.
create function reform.content_with_words(kind text, asked tsquery, since date) returns setof integer
language sql stable security definer
set search_path = pg_catalog set enable_seqscan = off set enable_indexscan = off as $$
  ${Object.entries(kinds)
    .flatMap(([kind, { table, day }]) => [
      `select i.id from cms.${table} i
        where kind = '${kind}' and since is null and to_tsvector('simple', i.search_text) @@ asked`,
      `select i.id from cms.${table} i
        where kind = '${kind}' and to_tsvector('simple', i.search_text) @@ asked and ${dayOf(day)} >= since`,
    ])
    .join('\n  union all ')}
$$;

create function reform.tasks_with_words(asked tsquery, since date) returns setof uuid
language sql stable security definer
set search_path = pg_catalog set enable_seqscan = off set enable_indexscan = off as $$
  select t.id from reform.task t where since is null and to_tsvector('simple', t.words) @@ asked
  union all
  select t.id from reform.task t where to_tsvector('simple', t.words) @@ asked and t.assigned_on >= since
$$;

-- Agencies have no day to tell the newer by.
create function reform.agencies_with_words(asked tsquery) returns setof integer
language sql stable security definer
set search_path = pg_catalog set enable_seqscan = off set enable_indexscan = off as $$
  select n._parent_id from cms.agencies_locales n where to_tsvector('simple', public.fold_text(n.name)) @@ asked
  union
  select n._parent_id from cms.agencies_aliases n where to_tsvector('simple', public.fold_text(n.value)) @@ asked
  union
  select a.id from cms.agencies a where to_tsvector('simple', public.fold_text(a.short_name)) @@ asked
$$;

-- The newest finds of one kind: looked for in ten days, then in as many more as should do, then in all, so that common
-- words cost no more than rare ones.
create function reform.newest_finds(kind text, asked tsquery) returns text[] language plpgsql stable as $$
declare
  found text[];
  days numeric := 10;
begin
  loop
    if kind = 'Task' then
      found := array(select t.id::text from reform.task t
        where t.id = any (array(select reform.tasks_with_words(asked, reform.today() - days::integer)))
        order by t.assigned_on desc, t.id desc limit ${mostFinds});
    else
      found := array(select e.id::text from content.search_entry e
        where e.type = kind and e.id = any (array(select reform.content_with_words(kind, asked, reform.today() - days::integer)))
        order by e.shown_at desc nulls last, e.id desc limit ${mostFinds});
    end if;
    exit when days is null or cardinality(found) >= ${mostFinds};
    days := days * least(greatest(1.5 * ${mostFinds} / nullif(cardinality(found), 0), 3), 20);
    if days > 300 or days > 90 and cardinality(found) = 0 then days := null; end if;
  end loop;
  return found;
end $$;

create function reform.finds(kind text, asked tsquery) returns text[] language plpgsql stable as $$
declare
  found text[] := reform.newest_finds(kind, asked);
begin
  return case when cardinality(found) >= ${fewFinds} then found else reform.newest_finds(kind, reform.begun_words(asked)) end;
end $$;

-- Newer finds stand before older ones of the same rank.
create function reform.search(query text, kinds text[], language text)
returns table (type text, key text, rank double precision, folded text) language plpgsql stable as $$
declare
  exact text := lower(normalize(btrim(left(query, 200)), NFC));
  sought text := public.fold_text(left(query, 200));
  asked tsquery := plainto_tsquery('simple', sought) || plainto_tsquery('simple', reform.other_words(sought));
begin
  if sought is null or length(sought) < 2 then
    return;
  end if;
  -- Each is looked up by itself: PostgreSQL would otherwise rather read all there is. Title and summary stand first in the
  -- searched text, which is long.
  return query select k.name, f.id, e.rank + coalesce(extract(epoch from e.shown_at), 0) / 1e10, sought
    from (values ${namesAndKeys.join(', ')}) k (name, key)
    cross join lateral unnest(case when kinds is null or k.key = any (kinds) then reform.finds(k.name, asked) end) f (id)
    cross join lateral (
      select v.shown_at, reform.search_rank(exact, sought, v.symbol, concat_ws(' ', v.title_vi, v.title_en),
        concat_ws(' ', v.summary_vi, v.summary_en), left(v.search_text, 400)) as rank
      from content.search_entry v where v.type = k.name and v.id = f.id::integer offset 0) e;
  if kinds is null or 'AGENCY' = any (kinds) then
    return query select 'Agency', a.id::text,
      reform.search_rank(exact, sought, null, a.names, '', public.fold_text(a.names)) + 0.5, sought
    from (
      select v.id, concat_ws(' ', v.name_vi, v.name_en, v.short_name, array_to_string(array(
        select n.value from content.agency_alias n where n.agency_id = v.id order by n.position), ', ')) as names
      from content.agency v
      where v.id = any (array(select reform.agencies_with_words(asked || reform.begun_words(asked))))
      order by v.id limit ${mostFinds}) a;
  end if;
  if kinds is null or 'TASK' = any (kinds) then
    return query select 'Task', t.id::text,
      reform.search_rank(exact, sought, t.code, t.title, t.deliverable, t.words) + (t.assigned_on - date '2000-01-01') / 1e6, sought
    from reform.task t
    where t.id = any (reform.finds('Task', asked)::uuid[] || array(select c.id from reform.task c where c.code = upper(exact)));
  end if;
end $$;
`
