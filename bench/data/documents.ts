import type { Counts } from './counts.ts'

/** Each family is a chain of six: a resolution, and what was issued down to the commune to carry it out. */
export const documentsPerFamily = 6

export function insertDocuments({ documents }: Counts): string[] {
  return [
    /* sql */ `
    create temp table document_row as
    select s.id, f as family, k as step, p.agency_id as commune, p.name as place,
      case when k < 2 then 1 + (p.agency_id - 1) / 200 * 200 else p.agency_id end as issuer_id,
      (array['RESOLUTION', 'DECISION', 'PLAN', 'DIRECTIVE_DOCUMENT', 'OFFICIAL_LETTER', 'CONCLUSION_NOTICE'])[k + 1] as type,
      s.id || '/' || (array['NQ-HĐND', 'QĐ-UBND', 'KH-UBND', 'CT-UBND', 'UBND-VP', 'TB-UBND'])[k + 1] as symbol,
      (array['Nghị quyết về việc ', 'Quyết định phê duyệt đề án ', 'Kế hoạch ', 'Chỉ thị về việc ', 'V/v ',
        'Thông báo kết luận về việc '])[k + 1] || t.text || ' trên địa bàn xã ' || p.name as subject,
      reform.today() - 150 - pg_temp.pick(f, 1, 800) + k * 14 as issued_on,
      pg_temp.pick(s.id, 2, 100) as chance
    from generate_series(1, ${documents}) s (id)
    cross join lateral (select (s.id - 1) / ${documentsPerFamily} as f, (s.id - 1) % ${documentsPerFamily} as k) d
    join place p on p.n = pg_temp.pick(f, 3, (select count(*) from place)::integer)
    join word t on t.kind = 'topic' and t.n = pg_temp.pick(f, 4, pg_temp.words('topic'));
    analyze document_row`,
    /* sql */ `
    insert into cms.documents (id, subject, type, symbol_as_written, symbol, issuer_id, issuer_as_written, issued_on,
      effective_on, effect_status, signer, signer_post, file_id, published_at, slug, audience, live_from, search_text,
      updated_at, _status)
    select d.id, d.subject, d.type::cms.enum_documents_type, 'Số: ' || d.symbol, d.symbol, d.issuer_id, a.name,
      pg_temp.noon(d.issued_on), pg_temp.noon(d.issued_on + 7), 'IN_FORCE', p.person, 'Chủ tịch',
      case when d.id % 4 = 0 then 1 + d.id % 40 end, pg_temp.noon(d.issued_on + 1), 'van-ban-' || d.id,
      case when d.chance < 3 then 'INTERNAL' else 'PUBLIC' end::cms.enum_documents_audience,
      case when d.chance not in (3, 4, 5) then pg_temp.noon(d.issued_on + 1) end,
      pg_temp.fold(concat_ws(' ', d.subject, d.symbol, regexp_replace(d.symbol, '[/-]', ' ', 'g'),
        regexp_replace(d.symbol, '[/-]', '', 'g'), a.name, p.person)), pg_temp.noon(d.issued_on + 1),
      case when d.chance in (3, 4, 5) then 'draft' else 'published' end::cms.enum_documents_status
    from document_row d join place p on p.agency_id = d.commune join agency_row a on a.id = d.issuer_id`,
    /* sql */ `
    insert into cms.documents_locales (summary, _locale, _parent_id)
    select 'Văn bản triển khai ' || lower(left(subject, 1)) || substr(subject, 2) || '.', 'vi', id
    from document_row where id % 2 = 0`,
    /* sql */ `
    insert into cms.documents_relations (_order, _parent_id, id, key, relation, target_id, as_written)
    select 1, d.id, pg_temp.row_id('relation', d.id), pg_temp.key('relation', d.id),
      case when d.step = 0 then 'REPLACES' else 'IMPLEMENTS' end
        ::cms.enum_documents_relations_relation, t.id, t.symbol
    from document_row d
    join document_row t on t.id = case
      when d.step > 0 then d.id - 1
      when d.family % 5 = 4 then 1 + pg_temp.pick(d.family, 5, d.family) * ${documentsPerFamily} end`,
    /* sql */ `
    insert into cms.documents_relations (_order, _parent_id, id, key, relation, target_id, as_written)
    select 2, d.id, pg_temp.row_id('relation', -d.id), pg_temp.key('relation', -d.id), 'BASED_ON', t.id, t.symbol
    from document_row d join document_row t on t.id = d.id - 3 where d.step = 4`,
    /* sql */ `
    insert into cms.documents_reform_areas (_order, _parent_id, id, area)
    select 1, id, pg_temp.row_id('document area', id),
      (enum_range(null::cms.enum_documents_reform_areas_area))[1 + pg_temp.pick(family, 6, 8)]
    from document_row`,
  ]
}
