import { abbreviations } from './abbreviations.ts'

const replaced = (pairs: readonly (readonly [string, string])[]) =>
  pairs.reduce((sql, [from, to]) => `regexp_replace(${sql}, '\\m${from}\\M', '${to}', 'g')`, 'folded')
const likePattern = (folded: string) =>
  `'%' || replace(replace(replace(${folded}, '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%'`

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
  if kinds is null or kinds && array['ARTICLE', 'CONCLUSION', 'DOCUMENT'] then
    return query select e.type, e.id::text,
      reform.search_rank(exact, sought, e.symbol, concat_ws(' ', e.title_vi, e.title_en), concat_ws(' ', e.summary_vi, e.summary_en))
        + coalesce(extract(epoch from e.shown_at), 0) / 1e10, sought
    from content.search_entry e
    -- Fewer than three letters have no trigram to look up.
    where (to_tsvector('simple', e.search_text) @@ asked or (length(sought) > 2 and e.search_text like pattern))
      and (kinds is null or upper(e.type) = any (kinds));
  end if;
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
    return query select 'Task', t.id::text, reform.search_rank(exact, sought, t.code, t.title, t.deliverable), sought
    from reform.task t
    where t.words like pattern or t.words like other_pattern or t.code = upper(exact);
  end if;
end $$;
`
