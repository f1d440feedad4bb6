import { calendarDate, visibleDocument, visiblePlan } from '../visibility/visible.ts'

const ofVisiblePlan = (row: string) => `join cms.plans c on c.id = ${row}._parent_id and ${visiblePlan('c')}`
const ofVisibleItem = `join cms.plans_areas_items i on i.id = r._parent_id
  join cms.plans_areas a on a.id = i._parent_id ${ofVisiblePlan('a')}`

/** The reform areas a plan is tagged with; the headings it has itself are in `plan_area`. */
export const planReformAreaSql = /* sql */ `
  select r._parent_id as plan_id, r._order as position, r.area::text as area
  from cms.plans_reform_areas r ${ofVisiblePlan('r')}`

export const planAreaSql = /* sql */ `
  select r.key::text as key, r._parent_id as plan_id, r._order as position, r.number, r.title, r.area::text as area
  from cms.plans_areas r ${ofVisiblePlan('r')}`

export const planItemPartySql = /* sql */ `
  select r.key::text as key, i.key::text as plan_item_key, i.id as plan_item_row, r._order as position, r.role::text as role,
    r.as_written, r.agency_id, r.group_id
  from cms.plans_areas_items_parties r ${ofVisibleItem}`

export const planItemDeadlineSql = /* sql */ `
  select r.key::text as key, i.key::text as plan_item_key, i.id as plan_item_row, r._order as position, r.phrase,
    r.kind::text as kind, ${calendarDate('r.start')} as start, ${calendarDate('r.due')} as due, r.due_time,
    r.precision::text as precision, r.recurrence::text as recurrence, r.anchor_event, r.rule,
    r.source::text as source, r.confirmed_by, coalesce(r.binds_whole, false) as binds_whole
  from cms.plans_areas_items_deadlines r ${ofVisibleItem}`

export const planTargetSql = /* sql */ `
  select r.key::text as key, r._parent_id as plan_id, r._order as position, r.indicator,
    r.comparator::text as comparator, r.value::double precision as value, r.unit
  from cms.plans_targets r ${ofVisiblePlan('r')}`

export const planMeasurementSql = /* sql */ `
  select r.key::text as key, t.key::text as target_key, ${calendarDate('r.measured_on')} as measured_on,
    r.value::double precision as value, d.id as document_id,
    case t.comparator::text when 'AT_LEAST' then r.value >= t.value when 'AT_MOST' then r.value <= t.value
      else r.value = t.value end as is_met
  from cms.plans_targets_measurements r
  join cms.plans_targets t on t.id = r._parent_id ${ofVisiblePlan('t')}
  left join cms.documents d on d.id = r.document_id and ${visibleDocument('d')}`
