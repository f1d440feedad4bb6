import { calendarDate, visibleConclusion, visibleDocument } from '../visibility/visible.ts'

const ofVisibleDirective = `join cms.conclusions_directives i on i.id = r._parent_id
  join cms.conclusions c on c.id = i._parent_id and ${visibleConclusion('c')}`

export const conclusionAreaSql = /* sql */ `
  select r._parent_id as conclusion_id, r._order as position, r.area::text as area
  from cms.conclusions_reform_areas r join cms.conclusions c on c.id = r._parent_id and ${visibleConclusion('c')}`

/** Who a directive speaks to, as written, with the agency or group somebody recognised in it. */
export const directivePartySql = /* sql */ `
  select r.key::text as key, i.key::text as directive_key, i.id as directive_row, r._order as position, r.role::text as role, r.as_written,
    r.agency_id, r.group_id
  from cms.conclusions_directives_parties r ${ofVisibleDirective}`

export const directiveDeadlineSql = /* sql */ `
  select r.key::text as key, i.key::text as directive_key, i.id as directive_row, r._order as position, r.phrase, r.kind::text as kind,
    ${calendarDate('r.start')} as start, ${calendarDate('r.due')} as due, r.due_time, r.precision::text as precision,
    r.recurrence::text as recurrence, r.anchor_event, r.rule, r.source::text as source, r.confirmed_by,
    coalesce(r.binds_whole, false) as binds_whole
  from cms.conclusions_directives_deadlines r ${ofVisibleDirective}`

/** A cited document that is not visible leaves only the words of the text. */
export const directiveCitationSql = /* sql */ `
  select i.key::text as directive_key, i.id as directive_row, r._order as position, r.as_written, d.id as document_id
  from cms.conclusions_directives_citations r ${ofVisibleDirective}
  left join cms.documents d on d.id = r.document_id and ${visibleDocument('d')}`
