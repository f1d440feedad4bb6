import { visibleDossierStatistics } from '../visibility/visible.ts'

const ofVisible = (row: string) =>
  `join cms.dossier_statistics c on c.id = ${row}._parent_id and ${visibleDossierStatistics('c')}`

export const dossierAreaSql = /* sql */ `
  select r._parent_id as statistics_id, r._order as position, r.area::text as area
  from cms.dossier_statistics_reform_areas r ${ofVisible('r')}`

/** Percentages keep the digits of their source, so they stay texts. */
export const dossierStatedRateSql = /* sql */ `
  select r._parent_id as statistics_id, r._order as position, r.rate::text as rate, replace(r.value, ',', '.') as value
  from cms.dossier_statistics_stated_rates r ${ofVisible('r')}`

export const dossierBreakdownSql = /* sql */ `
  select r.key::text as key, r._parent_id as statistics_id, r._order as position, r.measure::text as measure,
    coalesce(r.is_complete, false) as is_complete,
    (select coalesce(sum(p.count), 0)::integer from cms.dossier_statistics_breakdowns_parts p where p._parent_id = r.id) as sum,
    (select count(*)::integer from cms.dossier_statistics_breakdowns_parts p where p._parent_id = r.id) as part_count
  from cms.dossier_statistics_breakdowns r ${ofVisible('r')}`

export const dossierBreakdownPartSql = /* sql */ `
  select b.key::text as breakdown_key, r._order as position, r.unit, r.agency_id, r.count::integer as count,
    replace(r.share_of_plan, ',', '.') as share_of_plan
  from cms.dossier_statistics_breakdowns_parts r
  join cms.dossier_statistics_breakdowns b on b.id = r._parent_id ${ofVisible('b')}`
