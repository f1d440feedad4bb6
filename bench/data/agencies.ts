import type { Counts } from './counts.ts'

/** Agencies with their other names, one group of communes, an officer and a leader for each agency, and the sections. */
export function insertAgencies({ agencies }: Counts): string[] {
  return [
    /* sql */ `
    insert into cms.agencies (id, short_name, level, kind, parent_id, valid_from, slug)
    select id, short_name, level::cms.enum_agencies_level, kind::cms.enum_agencies_kind, parent_id,
      pg_temp.noon('2025-07-01'), slug
    from agency_row`,
    /* sql */ `
    insert into cms.agencies_locales (name, _locale, _parent_id)
    select name, 'vi'::cms._locales, id from agency_row
    union all select 'Agency no. ' || id, 'en', id from agency_row where id % 10 = 0`,
    /* sql */ `
    insert into cms.agencies_aliases (_order, _parent_id, id, value)
    select a.n, r.id, pg_temp.row_id('alias', r.id * 4 + a.n::integer), a.value
    from agency_row r, unnest(r.aliases) with ordinality a (value, n)`,
    /* sql */ `
    insert into cms.agency_groups (id) values (1);
    insert into cms.agency_groups_locales (name, _locale, _parent_id) values ('UBND các xã', 'vi', 1);
    insert into cms.agency_groups_members (_order, _parent_id, id, agency_id)
    select n + 1, 1, pg_temp.row_id('member', n), agency_id from place where n < 30`,
    /* sql */ `
    insert into cms.users (id, name, role, agency_id, enabled, email)
    select u.n, 'Người dùng ' || u.n,
      case when u.n <= ${agencies} then 'AGENCY_OFFICER' when u.n <= 2 * ${agencies} then 'LEADER' else 'ADMINISTRATOR'
      end::cms.enum_users_role,
      case when u.n <= 2 * ${agencies} then 1 + (u.n - 1) % ${agencies} end, true, 'nguoi' || u.n || '@example.test'
    from generate_series(1, 2 * ${agencies} + 1) u (n)`,
    /* sql */ `
    insert into cms.sections (id, position, slug)
    select n, n * 10, 'chuyen-muc-' || n from generate_series(1, 8) n;
    insert into cms.sections_locales (name, _locale, _parent_id)
    select name, 'vi', n from unnest(array['Tin tức', 'Chỉ đạo, điều hành', 'Thủ tục hành chính', 'Chuyển đổi số',
      'Công vụ, công chức', 'Thi đua, khen thưởng', 'Hỏi đáp', 'Kinh nghiệm hay']) with ordinality s (name, n)`,
  ]
}
