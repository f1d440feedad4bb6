import { connection, localised, many, one, parts, query, reads, rows, sql } from '@thong-suot/read-plan'
import { ProcedureNotice } from './procedure-notice.view.ts'
import {
  Channel,
  LegalBasis,
  ProcedureDifference,
  ProcedureField,
  ProcedureForm,
  RequiredDocument,
} from './procedure-parts.ts'

const partsOf = (view: string) =>
  parts({ from: `content.${view}`, where: 'this.notice_id = parent.id', order: ['this.position'] })
const textsOf = (view: string) =>
  sql(`array(select t.text from content.${view} t where t.notice_id = this.id order by t.position)`)

const isSameProcedure = (version: string) => `${version}.code = parent.code
  and ${version}.locality_suffix is not distinct from parent.locality_suffix
  and ${version}.posted_by_id is not distinct from parent.posted_by_id`

export const procedureNoticeReads = [
  reads(ProcedureNotice, {
    title: localised(),
    summary: localised(),
    channels: partsOf('procedure_channel'),
    requiredDocuments: partsOf('procedure_required_document'),
    forms: partsOf('procedure_form'),
    legalBases: partsOf('procedure_legal_basis'),
    reformAreas: partsOf('procedure_area'),
    steps: textsOf('procedure_step'),
    conditions: textsOf('procedure_condition'),
    standing: sql(`case when this.effective_from > coalesce($asOf, reform.today()) then 'UPCOMING'
      when this.change_kind = 'REPEALED' then 'REPEALED'
      when this.in_force_until < coalesce($asOf, reform.today()) then 'ENDED' else 'IN_FORCE' end`),
    versions: many({ where: isSameProcedure('this'), order: ['this.effective_from desc', 'id desc'] }),
    differences: many({
      from: `reform.procedure_differences((
        select v.id from content.procedure_notice v
        where ${isSameProcedure('v')} and case when $since::text is null
          then (v.effective_from, v.id) < (parent.effective_from, parent.id) else v.slug = $since end
        order by v.effective_from desc, v.id desc limit 1), parent.id)`,
      order: ['this.place'],
    }),
  }),
  rows(Channel),
  rows(RequiredDocument),
  rows(ProcedureDifference),
  rows(ProcedureField),
  rows(ProcedureForm, { file: one({ where: 'this.id = parent.file_id' }) }),
  rows(LegalBasis, { document: one({ where: 'this.id = parent.document_id' }) }),
  query({
    procedureNotice: one({ by: 'slug' }),
    procedureFields: many({
      from: '(select n.field as name, count(*)::integer as notice_count from content.procedure_notice n group by n.field)',
      order: ['this.name'],
    }),
    procedureNotices: connection({
      order: ['publishedAt desc'],
      filter: {
        // as an array, so that the words are looked up by index
        words: `this.id = any(array(select reform.content_with_words('ProcedureNotice',
          reform.begun_words(plainto_tsquery('simple', public.fold_text($words))), null)))`,
        field: 'this.field = $field',
        agency: 'this.posted_by_id = (select a.id from content.agency a where a.slug = $agency)',
        onlineLevel: 'this.online_level = $onlineLevel',
        changeKind: 'this.change_kind = $changeKind',
        inForceOn: `this.change_kind <> 'REPEALED' and this.effective_from <= $inForceOn
          and (this.in_force_until is null or this.in_force_until >= $inForceOn)`,
      },
    }),
  }),
]
