import type { Counts } from './counts.ts'
import { documentsPerFamily } from './documents.ts'

/** Four of five are carried by the notice that ends a family of documents; some more are drafts without tasks. */
export function insertConclusions({ conclusions, directivesPerConclusion }: Counts): string[] {
  const withDrafts = Math.ceil(conclusions * 1.03)
  return [
    /* sql */ `
    create temp table conclusion_row as
    select s.id, d.id as document_id, p.agency_id, p.person, p.name as place,
      coalesce(d.issued_on, reform.today() - 80 - pg_temp.pick(s.id, 31, 800)) - 2 as held_on,
      'Kết luận của Chủ tịch UBND xã ' || p.name || ' tại cuộc họp về ' || t.text as title,
      case when s.id > ${conclusions} then 0 else pg_temp.pick(s.id, 33, 100) end as chance, s.id > ${conclusions} as is_draft
    from generate_series(1, ${withDrafts}) s (id)
    left join document_row d on s.id % 5 <> 0 and s.id <= ${conclusions}
      and d.id = ((s.id / 5) * 4 + s.id % 5 - 1) * ${documentsPerFamily} + ${documentsPerFamily}
    join place p on case when d.id is null then p.n = pg_temp.pick(s.id, 34, (select count(*) from place)::integer)
      else p.agency_id = d.commune end
    join word t on t.kind = 'topic' and t.n = pg_temp.pick(s.id, 35, pg_temp.words('topic'));
    analyze conclusion_row`,
    /* sql */ `
    create temp table directive_row as
    select d as n, c.id as conclusion_id, i as position, pg_temp.key('directive', d) as key, pg_temp.row_id('directive', d) as id,
      c.agency_id + 1 + pg_temp.pick(d, 36, 5) as lead, c.held_on, f.fate, c.agency_id,
      'Giao ' || a.name || ' chủ trì, phối hợp với các cơ quan liên quan ' || w.text
        || coalesce(', hoàn thành trước ngày ' || to_char(u.due, 'DD/MM/YYYY'), '') || '.' as text,
      a.name as lead_name, u.due, e.text as deliverable
    from conclusion_row c
    cross join generate_series(1, ${directivesPerConclusion}) i
    cross join lateral (select (c.id - 1) * ${directivesPerConclusion} + i as d) k
    cross join lateral (select pg_temp.pick(d, 37, 100) as share, pg_temp.pick(d, 38, 45) as days) s
    cross join lateral (select case when share < 5 then 'OPEN_ENDED' when share < 10 then 'DONE_WITHOUT_DEADLINE'
      when share < 57 then 'ON_TIME' when share < 70 then 'LATE' when share < 78 then 'OVERDUE' when share < 83 then 'REPORTED'
      when share = 83 then 'CANCELLED' else 'OPEN' end as fate) f
    cross join lateral (select case fate when 'ON_TIME' then c.held_on + 20 + days when 'LATE' then c.held_on + 15 + days
      when 'OVERDUE' then reform.today() - 1 - days when 'REPORTED' then c.held_on + 30 + days
      when 'CANCELLED' then c.held_on + 60 when 'OPEN' then reform.today() + pg_temp.pick(d, 39, 120) end as due) u
    join agency_row a on a.id = c.agency_id + 1 + pg_temp.pick(d, 36, 5)
    join word w on w.kind = 'directive' and w.n = pg_temp.pick(d, 40, pg_temp.words('directive'))
    join word e on e.kind = 'deliverable' and e.n = pg_temp.pick(d, 41, pg_temp.words('deliverable'));
    create unique index on directive_row (key); create unique index on directive_row (n); analyze directive_row`,
    /* sql */ `
    insert into cms.conclusions (id, form, tracking, document_id, meeting_kind, meeting_held_on, meeting_place, chair_name,
      chair_post, published_at, slug, audience, issuing_agency_id, live_from, search_text, updated_at, _status)
    select c.id, case when c.document_id is null then 'REPORTED_ORALLY' else 'MEETING_NOTICE' end::cms.enum_conclusions_form,
      'LIVE', c.document_id, 'Họp thường kỳ', pg_temp.noon(c.held_on), 'Hội trường UBND xã ' || c.place, c.person,
      'Chủ tịch UBND xã', pg_temp.noon(c.held_on + 3) + c.id % 600 * interval '1 minute', 'ket-luan-' || c.id,
      case when c.chance between 1 and 3 then 'INTERNAL' else 'PUBLIC' end::cms.enum_conclusions_audience, c.agency_id,
      case when not c.is_draft then pg_temp.noon(c.held_on + 3) end,
      pg_temp.fold(concat_ws(' ', c.title, 'Họp thường kỳ', 'Hội trường UBND xã ' || c.place, c.person, 'Chủ tịch UBND xã',
        (select string_agg(concat_ws(' ', d.text, d.deliverable, d.lead_name), ' ' order by d.position)
          from directive_row d where d.n between (c.id - 1) * ${directivesPerConclusion} + 1 and c.id * ${directivesPerConclusion}))),
      pg_temp.noon(c.held_on + 3), case when c.is_draft then 'draft' else 'published' end::cms.enum_conclusions_status
    from conclusion_row c order by c.id`,
    /* sql */ `
    insert into cms.conclusions_locales (title, summary, _locale, _parent_id)
    select title, 'Cuộc họp thống nhất hai mươi việc phải làm, mỗi việc có cơ quan chủ trì và thời hạn.', 'vi'::cms._locales, id from conclusion_row
    union all select 'Conclusion no. ' || id, null, 'en', id from conclusion_row where id % 10 = 0`,
    /* sql */ `
    insert into cms.conclusions_reform_areas (_order, _parent_id, id, area)
    select i, c.id, pg_temp.row_id('conclusion area', c.id * 2 + i),
      (enum_range(null::cms.enum_conclusions_reform_areas_area))[1 + (pg_temp.pick(c.id, 42, 8) + i) % 8]
    from conclusion_row c, generate_series(0, 1) i where i = 0 or c.id % 2 = 0`,
    /* sql */ `
    insert into cms.conclusions_directives (_order, _parent_id, id, key, number, deliverable, text)
    select position, conclusion_id, id, key, position || '.', deliverable, text from directive_row order by n`,
    /* sql */ `
    insert into cms.conclusions_directives_parties (_order, _parent_id, id, key, role, as_written, agency_id, group_id)
    select p.i, d.id, pg_temp.row_id('party', d.n * 4 + p.i), pg_temp.key('party', d.n * 4 + p.i),
      p.role::cms.enum_conclusions_directives_parties_role, coalesce(a.name, 'UBND các xã'), a.id, case when a.id is null then 1 end
    from directive_row d
    cross join lateral (values (1, 'LEAD', d.lead), (2, 'COORDINATE', d.agency_id + 1 + pg_temp.pick(d.n, 43, 5)),
      (3, 'MONITOR', d.agency_id + 1), (4, 'COORDINATE', null)) p (i, role, agency_id)
    left join agency_row a on a.id = p.agency_id
    where p.i = 1 or (p.i = 2 and d.n % 2 = 0) or (p.i = 3 and d.n % 3 = 0) or (p.i = 4 and d.n % 50 = 0)
    order by d.n, p.i`,
    /* sql */ `
    insert into cms.conclusions_directives_deadlines (_order, _parent_id, id, key, phrase, kind, due, precision, source, binds_whole)
    select 1, d.id, pg_temp.row_id('deadline', d.n), pg_temp.key('deadline', d.n), 'trước ngày ' || to_char(d.due, 'DD/MM/YYYY'),
      'BY', pg_temp.noon(d.due), 'DAY', 'ENTERED', true
    from directive_row d where d.due is not null order by d.n`,
    /* sql */ `
    insert into cms.conclusions_directives_citations (_order, _parent_id, id, as_written, document_id)
    select 1, d.id, pg_temp.row_id('directive citation', d.n), t.symbol, t.id
    from directive_row d join conclusion_row c on c.id = d.conclusion_id join document_row t on t.id = c.document_id - 1
    where d.n % 10 = 0`,
  ]
}
