import { visibleProcedureNotice } from '../visibility/visible.ts'

const ofVisibleNotice = `join cms.procedure_notices c on c.id = r._parent_id and ${visibleProcedureNotice('c')}`
const parts = (table: string, columns: string) => /* sql */ `
  select r._parent_id as notice_id, r._order as position, ${columns}
  from cms.procedure_notices_${table} r ${ofVisibleNotice}`

export const procedureAreaSql = parts('reform_areas', 'r.area::text as area')

export const procedureStepSql = parts('steps', 'r.text')

export const procedureConditionSql = parts('conditions', 'r.text')

export const procedureChannelSql = parts(
  'channels',
  `r.channel::text as channel, r.place, r.time_limit::integer as time_limit, r.time_limit_unit::text as time_limit_unit,
    r.time_limit_text, r.fee::integer as fee, r.fee_text`,
)

export const procedureDocumentSql = parts(
  'required_documents',
  `r.name, r.originals::integer as originals, r.copies::integer as copies, r.only_for::text as only_for, r."case"`,
)

export const procedureFormSql = parts('forms', 'r.name, r.file_id')

export const procedureLegalBasisSql = parts('legal_bases', 'r.as_written, r.document_id')
