import type { Counts } from './counts.ts'
import { paragraphCount } from './paragraphs.ts'

const child = (table: string, columns: string) =>
  `insert into cms.articles_${table} (_order, _parent_id, id, ${columns})`

/** News of the communes: about fifty to each place at every scale, each with a cover of its own. */
export function insertArticles({ articles, documents, conclusions }: Counts): string[] {
  return [
    /* sql */ `
    insert into cms.media (id, credit, filename, mime_type, filesize, width, height,
      sizes_card_filename, sizes_card_width, sizes_card_height, sizes_card_mime_type,
      sizes_page_filename, sizes_page_width, sizes_page_height, sizes_page_mime_type,
      sizes_wide_filename, sizes_wide_width, sizes_wide_height, sizes_wide_mime_type)
    select n, 'Ảnh: Cổng thông tin', f || '.jpg', 'image/jpeg', 240000 + n, 2400, 1600, f || '-480x320.webp', 480, 320,
      'image/webp', f || '-960x640.webp', 960, 640, 'image/webp', f || '-1600x1067.webp', 1600, 1067, 'image/webp'
    from generate_series(1, ${articles}) n cross join lateral (select md5('media ' || n) as f) m`,
    /* sql */ `
    create temp table article_row as
    select s.id, p.agency_id, p.person, 'Xã ' || p.name || ': ' || t.text || ', ' || e.text as title,
      'UBND xã ' || p.name || ' vừa họp bàn việc ' || t.text || '. ' || o.text as summary,
      'Ngày ' || to_char(shown, 'DD/MM/YYYY') || ', UBND xã ' || p.name || ' họp đánh giá việc ' || t.text || '. Đồng chí '
        || p.person || ' chủ trì.' as lead, shown, pg_temp.pick(s.id, 12, 100) as chance
    from generate_series(1, ${articles}) s (id)
    cross join lateral (select reform.today() - 1 - pg_temp.pick(s.id, 11, 1400) as shown) d
    join place p on p.n = pg_temp.pick(s.id, 13, (select count(*) from place)::integer)
    join word t on t.kind = 'topic' and t.n = pg_temp.pick(s.id, 14, pg_temp.words('topic'))
    join word e on e.kind = 'ending' and e.n = pg_temp.pick(s.id, 15, pg_temp.words('ending'))
    join paragraph o on o.n = pg_temp.pick(s.id, 16, ${paragraphCount});
    analyze article_row`,
    /* sql */ `
    create temp table article_body as
    select a.id, jsonb_build_object('root', jsonb_build_object('type', 'root', 'format', '', 'indent', 0, 'version', 1,
        'direction', null, 'children', jsonb_build_array(replace((select node from paragraph where n = 0)::text,
          to_json((select text from paragraph where n = 0))::text, to_json(a.lead)::text)::jsonb)
          || ('[' || b.nodes || ']')::jsonb)) as body,
      pg_temp.fold(concat_ws(' ', a.title, a.summary, a.lead)) || ' ' || b.folded as words
    from article_row a
    join (
      select s.id, string_agg(p.node, ',' order by i) as nodes, string_agg(p.folded, ' ' order by i) as folded
      from generate_series(1, ${articles}) s (id)
      cross join lateral generate_series(1, 6 + pg_temp.pick(s.id, 17, 5)) i
      join paragraph p on p.n = pg_temp.pick(s.id * 16 + i, 18, ${paragraphCount})
      group by s.id) b on b.id = a.id;
    analyze article_body`,
    /* sql */ `
    insert into cms.articles (id, cover_id, genre, event_on, byline_unit, source_portal, published_at, slug, audience,
      issuing_agency_id, section_id, is_featured, live_from, withdrawn_at, withdrawn_reason, search_text, updated_at, _status)
    select a.id, case when a.chance < 90 then a.id end,
      (enum_range(null::cms.enum_articles_genre))[1 + pg_temp.pick(a.id, 19, 4)], pg_temp.noon(a.shown), 'Văn phòng UBND xã',
      'Trang thông tin điện tử', at, 'tin-bai-' || a.id,
      case when a.chance < 3 then 'INTERNAL' else 'PUBLIC' end::cms.enum_articles_audience, a.agency_id,
      1 + pg_temp.pick(a.id, 20, 8), a.id % 100 = 1, case when a.chance not in (3, 4, 5) then at end,
      case when a.chance = 6 then at + interval '1 day' end, case when a.chance = 6 then 'Đăng nhầm.' end, b.words, at,
      case when a.chance in (3, 4, 5) then 'draft' else 'published' end::cms.enum_articles_status
    from article_row a join article_body b on b.id = a.id
    cross join lateral (select (pg_temp.noon(a.shown) + pg_temp.pick(a.id, 21, 600) * interval '1 minute')) c (at)
    order by a.id`,
    /* sql */ `
    insert into cms.articles_locales (title, summary, body, _locale, _parent_id)
    select a.title, a.summary, b.body, 'vi', a.id from article_row a join article_body b on b.id = a.id order by a.id;
    insert into cms.articles_locales (title, summary, _locale, _parent_id)
    select 'Reform in practice, report no. ' || id, 'What changed at the counter, and what still takes too long.', 'en', id
    from article_row where id % 10 = 0`,
    `${child('authors', 'name')} select 1, id, pg_temp.row_id('author', id), person from article_row`,
    `${child('reform_areas', 'area')} select i, id, pg_temp.row_id('article area', id * 2 + i),
      (enum_range(null::cms.enum_articles_reform_areas_area))[1 + (pg_temp.pick(id, 22, 8) + i) % 8]
     from article_row, generate_series(0, 1) i where i = 0 or id % 2 = 0`,
    `${child('citations', 'relation, as_written, document_id')}
     select i, a.id, pg_temp.row_id('citation', a.id * 2 + i), 'REFERS_TO', d.symbol, d.id
     from article_row a cross join generate_series(0, 1) i
     join document_row d on d.id = 1 + pg_temp.pick(a.id * 2 + i, 23, ${documents})`,
    `${child('related_articles', 'article_id')}
     select i, id, pg_temp.row_id('related', id * 4 + i), 1 + pg_temp.pick(id * 4 + i, 24, ${articles})
     from article_row, generate_series(0, 2) i`,
    `${child('related_conclusions', 'conclusion_id')}
     select 0, id, pg_temp.row_id('told', id), 1 + pg_temp.pick(id, 25, ${conclusions}) from article_row where id % 4 = 0`,
    `${child('photos', 'media_id')}
     select i, id, pg_temp.row_id('photo', id * 4 + i), 1 + pg_temp.pick(id * 4 + i, 26, ${articles})
     from article_row, generate_series(0, 2) i where id % 3 = 0`,
    `${child('previous_slugs', 'slug')} select 0, id, pg_temp.row_id('slug', id), 'tin-cu-' || id from article_row where id % 50 = 0`,
    /* sql */ `
    insert into cms.media_locales (alt, caption, _locale, _parent_id)
    select 'Buổi làm việc tại ' || p.name, 'Người dân làm thủ tục tại Bộ phận Một cửa xã ' || p.name || '.', 'vi', s.id
    from generate_series(1, ${articles}) s (id) join place p on p.n = pg_temp.pick(s.id, 13, (select count(*) from place)::integer)`,
  ]
}
