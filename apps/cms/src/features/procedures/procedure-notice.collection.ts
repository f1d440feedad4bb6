import { type Draft, publishable } from '../publishing/publishable.ts'
import { announcementTab } from './announcement-fields.ts'
import { checkProcedure } from './check-procedure.ts'
import { dossierTab } from './dossier-fields.ts'
import { procedureTab } from './procedure-fields.ts'

/** An administrative procedure as one decision announces it; its versions share the code. */
export const procedureNotices = publishable({
  slug: 'procedure-notices',
  labels: {
    singular: { vi: 'Thủ tục hành chính', en: 'Procedure notice' },
    plural: { vi: 'Thủ tục hành chính', en: 'Procedure notices' },
  },
  description: {
    vi: 'Mỗi lần công bố một thủ tục là một mục. Lần sau cùng mã: điểm thay đổi được tự tính cho bạn đọc.',
    en: 'One item for each announcement of a procedure. A later one of the same code shows readers what changed.',
  },
  titleField: 'title',
  portalPath: 'thu-tuc',
  agencyField: 'issuingAgency',
  listColumns: ['title', 'code', 'field', 'changeKind', 'effectiveFrom', '_status'],
  searchableFields: ['title', 'slug', 'code', 'field'],
  tabs: [procedureTab(), dossierTab(), announcementTab()],
  addressFrom: (item) => String(item.title ?? ''),
  searchedTexts: (item) => [
    item.code,
    item.field,
    item.applicants,
    item.result,
    item.decisionAsWritten,
    ...(item.requiredDocuments ?? []).map((row: Draft) => row.name),
    ...(item.forms ?? []).map((row: Draft) => row.name),
  ],
  checks: [checkProcedure],
})
