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

-- 8 a symbol said whole, 4 the words as written in the title, 2 in the text, 1 the title without diacritics.
create function reform.search_rank(exact text, folded text, symbol text, title text, words text)
returns double precision language sql immutable as $$
  select (case when folded in (public.fold_text(symbol), translate(public.fold_text(symbol), '/-', '')) then 8 else 0 end
    + case when strpos(lower(title), exact) > 0 then 4 else 0 end
    + case when strpos(lower(words), exact) > 0 then 2 else 0 end
    + case when strpos(public.fold_text(title), folded) > 0 then 1 else 0 end)::double precision
$$;

-- The same words with abbreviations spelt out, or shortened; a symbol such as 628/UBND is left alone.
create function reform.other_words(folded text) returns text language sql immutable as $$
  select case when folded ~ '[0-9]' then folded
    when ${replaced(abbreviations)} <> folded then ${replaced(abbreviations)}
    else ${replaced(abbreviations.map(([short, long]) => [long, short]))} end
$$;

create function reform.search(query text, kinds text[], language text)
returns table (type text, key text, rank double precision, words text, folded text) language sql stable as $$
  with asked as (
    select folded, lower(normalize(btrim(query), NFC)) as exact, ${likePattern('folded')} as pattern,
      ${likePattern('other')} as other_pattern,
      plainto_tsquery('simple', folded) || plainto_tsquery('simple', other) as words
    from (select public.fold_text(left(query, 200)) as folded) f
    cross join lateral (select reform.other_words(folded) as other offset 0) o
    where length(folded) >= 2
  )
  select e.type, e.id::text,
    reform.search_rank(a.exact, a.folded, e.symbol, concat_ws(' ', e.title_vi, e.title_en),
      concat_ws(' ', e.summary_vi, e.summary_en, e.body))
      + ts_rank(to_tsvector('simple', e.search_text), a.words),
    concat_ws(' ', case when language = 'en' then e.summary_en end, e.summary_vi, e.body), a.folded
  from asked a
  join content.search_entry e on to_tsvector('simple', e.search_text) @@ a.words
    or (length(a.folded) >= 3 and e.search_text like a.pattern)
  where kinds is null or upper(e.type) = any (kinds)
  union all
  select 'Agency', g.id::text,
    reform.search_rank(a.exact, a.folded, g.short_name, concat_ws(' ', g.name_vi, g.name_en), g.other) + 0.5,
    g.other, a.folded
  from asked a
  join (
    select v.id, v.short_name, v.name_vi, v.name_en,
      array_to_string(array(select n.value from content.agency_alias n where n.agency_id = v.id order by n.position), ', ') as other
    from content.agency v) g
    on public.fold_text(concat_ws(' ', g.name_vi, g.name_en, g.short_name, g.other)) like any (array[a.pattern, a.other_pattern])
  where kinds is null or 'AGENCY' = any (kinds)
  union all
  select 'Task', t.id::text,
    reform.search_rank(a.exact, a.folded, t.code, t.title, t.deliverable), t.title, a.folded
  from asked a
  join reform.task t on public.fold_text(t.title) like a.pattern or public.fold_text(t.title) like a.other_pattern
    or t.code = upper(a.folded)
  where kinds is null or 'TASK' = any (kinds)
$$;
`
