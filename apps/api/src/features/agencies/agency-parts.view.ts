import { joinLocales } from '../visibility/locale-rows.ts'
import { calendarDate } from '../visibility/visible.ts'

/** Other names of agencies. */
export const agencyAliasSql = /* sql */ `
  select r._parent_id as agency_id, r._order as position, r.value from cms.agencies_aliases r`

/** Who follows whom: one row for each pair of a former and a receiving agency. */
export const agencySuccessorSql = /* sql */ `
  select s.id as succession_id, f._order as from_position, t._order as to_position, f.agency_id as from_agency_id,
    t.agency_id as to_agency_id, s.type::text as type, ${calendarDate('s.effective_on')} as effective_on,
    t.extent::text as extent, coalesce(t.note, s.note) as note, s.legal_basis_id
  from cms.agency_successions s
  join cms.agency_successions_from f on f._parent_id = s.id
  join cms.agency_successions_to t on t._parent_id = s.id
  where f.agency_id is not null and t.agency_id is not null`

export const agencyGroupSql = /* sql */ `
  select g.id, vi.name as name_vi, en.name as name_en
  from cms.agency_groups g
  ${joinLocales('agency_groups', 'g')}`

export const agencyGroupMemberSql = /* sql */ `
  select r._parent_id as group_id, r._order as position, r.agency_id
  from cms.agency_groups_members r where r.agency_id is not null`
