import { procedureAspectKeys } from '@thong-suot/vocabulary'

const aspects = `array[${procedureAspectKeys.map((key) => `'${key}'`).join(', ')}]`

/**
 * What changed between two versions. Everything a version says is a row (aspect, key, value): rows of one side alone were
 * added or removed, rows of both with another value changed. Words that name a thing are compared folded, so that a
 * corrected accent is no change.
 */
export const procedureDifferencesFunctions = /* sql */ `
create function reform.procedure_facets(notice integer) returns table (
  aspect text, key text, nth bigint, place integer, channel text, subject text, value text
) language sql stable set search_path = pg_catalog as $$
  select f.aspect, f.key, row_number() over (partition by f.aspect, f.key order by f.place), f.place, f.channel, f.subject, f.value
  from (
    select s.aspect, '' as key, 0 as place, null as channel, null as subject, s.value
    from content.procedure_notice n
    cross join lateral (values ('TITLE', n.title_vi), ('ONLINE_LEVEL', n.online_level),
      ('NON_TERRITORIAL', n.non_territorial::text), ('RESULT', n.result)) s (aspect, value)
    where n.id = notice and s.value is not null
    union all
    select s.aspect, c.channel, c.position, c.channel, null, s.value
    from content.procedure_channel c
    cross join lateral (values ('CHANNEL', coalesce(c.place, '')),
      ('TIME_LIMIT', concat_ws('; ', c.time_limit || ' ' || c.time_limit_unit, c.time_limit_text)),
      ('FEE', concat_ws('; ', c.fee || ' VND', c.fee_text))) s (aspect, value)
    where c.notice_id = notice and (s.aspect = 'CHANNEL' or s.value <> '')
    union all
    select 'REQUIRED_DOCUMENT', concat_ws('|', public.fold_text(d.name), d.only_for, public.fold_text(d."case")), d.position,
      d.only_for, d.name, concat_ws('; ', nullif(d.originals, 0) || ' ORIGINAL', nullif(d.copies, 0) || ' COPY', d."case")
    from content.procedure_required_document d where d.notice_id = notice
    union all
    select 'CONDITION', public.fold_text(c.text), c.position, null, c.text, ''
    from content.procedure_condition c where c.notice_id = notice
    union all
    select 'STEP', public.fold_text(s.text), s.position, null, s.text, ''
    from content.procedure_step s where s.notice_id = notice
    union all
    select 'FORM', public.fold_text(f.name), f.position, null, f.name, ''
    from content.procedure_form f where f.notice_id = notice
    union all
    select 'LEGAL_BASIS', public.fold_text(l.as_written), l.position, null, l.as_written, ''
    from content.procedure_legal_basis l where l.notice_id = notice
  ) f
$$;

create function reform.procedure_differences(earlier integer, later integer) returns table (
  place bigint, difference text, aspect text, channel text, subject text, before text, after text
) language sql stable set search_path = pg_catalog as $$
  select row_number() over (order by array_position(${aspects}, aspect), coalesce(n.place, o.place), n.place nulls first, key, nth),
    case when o.value is null then 'ADDED' when n.value is null then 'REMOVED' else 'CHANGED' end,
    aspect, coalesce(n.channel, o.channel), coalesce(n.subject, o.subject), nullif(o.value, ''), nullif(n.value, '')
  from reform.procedure_facets(earlier) o
  full join reform.procedure_facets(later) n using (aspect, key, nth)
  where earlier is not null and o.value is distinct from n.value
$$;
`
