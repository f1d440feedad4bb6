import { instant, localised, type Meanings } from './meaning.ts'
import { procedureNoticePage } from './pages.ts'
import { differencesBetween } from './procedure-differences.ts'
import type { Row, Rows } from './rows.ts'

const partsOf = (view: string) => `select * from content.${view} where notice_id = $1 order by position`
const textsOf =
  (view: string) =>
  async (notice: Row, _: unknown, { rows }: { rows: Rows }) =>
    (await rows.list(partsOf(view), notice.id)).map(({ text }) => text)

/** All of one code, locality and agency, the latest first. */
async function versionsOf(rows: Rows, { code, locality_suffix, posted_by_id }: Row): Promise<Row[]> {
  const all = await rows.each(
    'ProcedureNotice',
    'select id as key from content.procedure_notice where code = $1 order by effective_from desc, id desc',
    code,
  )
  return all.filter((each) => each.locality_suffix === locality_suffix && each.posted_by_id === posted_by_id)
}

const isBefore = (one: Row, other: Row) =>
  one.effective_from < other.effective_from || (one.effective_from === other.effective_from && one.id < other.id)

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
}

/** The day its decision names, or the day before the next version, whichever comes first. */
async function lastDayOf(rows: Rows, notice: Row): Promise<string | null> {
  const later = (await versionsOf(rows, notice)).filter((each) => isBefore(notice, each))
  const ends = [notice.effective_to, later.length > 0 ? dayBefore(later.at(-1)?.effective_from) : null]
  return ends.filter((end) => end !== null).sort()[0] ?? null
}

async function standingOn(rows: Rows, notice: Row, day: string): Promise<string> {
  if (notice.effective_from > day) return 'UPCOMING'
  if (notice.change_kind === 'REPEALED') return 'REPEALED'
  const last = await lastDayOf(rows, notice)
  return last !== null && last < day ? 'ENDED' : 'IN_FORCE'
}

export const procedureMeanings: Meanings = {
  Query: {
    procedureNotice: async (_, { slug }, { rows }) =>
      (await rows.each('ProcedureNotice', 'select id as key from content.procedure_notice where slug = $1', slug))[0] ??
      null,
    procedureFields: async (_, __, { rows }) => {
      const fields = (await rows.list('select field from content.procedure_notice order by field')).map(
        ({ field }) => field,
      )
      return [...new Set(fields)].map((name) => ({
        name,
        notice_count: fields.filter((field) => field === name).length,
      }))
    },
    procedureNotices: (_, args, asking) =>
      procedureNoticePage(args, asking, async (notice) => {
        const { rows } = asking
        const { words, field, agency, onlineLevel, changeKind, inForceOn } = args.filter ?? {}
        if (field != null && notice.field !== field) return false
        if (agency != null && (await rows.find('Agency', notice.posted_by_id))?.slug !== agency) return false
        if (onlineLevel != null && notice.online_level !== onlineLevel) return false
        if (changeKind != null && notice.change_kind !== changeKind) return false
        if (inForceOn != null && (await standingOn(rows, notice, inForceOn)) !== 'IN_FORCE') return false
        if (words == null) return true
        const found = await rows.list(
          `select to_tsvector('simple', e.search_text) @@ reform.begun_words(plainto_tsquery('simple', public.fold_text($2))) as is
           from content.search_entry e where e.type = 'ProcedureNotice' and e.id = $1`,
          notice.id,
          words,
        )
        return found[0]?.is === true
      }),
  },
  ProcedureNotice: {
    title: localised('title'),
    summary: localised('summary'),
    publishedAt: (notice) => instant(notice.published_at),
    updatedAt: (notice) => instant(notice.updated_at),
    issuingAgency: (notice, _, { rows }) => rows.find('Agency', notice.issuing_agency_id),
    announcedBy: (notice, _, { rows }) => rows.find('Agency', notice.announced_by_id),
    postedBy: (notice, _, { rows }) => rows.find('Agency', notice.issuing_agency_id),
    decision: (notice, _, { rows }) => rows.find('Document', notice.decision_id),
    inForceUntil: (notice, _, { rows }) => lastDayOf(rows, notice),
    standing: (notice, { asOf }, { rows, today }) => standingOn(rows, notice, asOf ?? today),
    channels: ({ id }, _, { rows }) => rows.list(partsOf('procedure_channel'), id),
    requiredDocuments: ({ id }, _, { rows }) => rows.list(partsOf('procedure_required_document'), id),
    forms: ({ id }, _, { rows }) => rows.list(partsOf('procedure_form'), id),
    legalBases: ({ id }, _, { rows }) => rows.list(partsOf('procedure_legal_basis'), id),
    reformAreas: ({ id }, _, { rows }) => rows.list(partsOf('procedure_area'), id),
    steps: textsOf('procedure_step'),
    conditions: textsOf('procedure_condition'),
    versions: (notice, _, { rows }) => versionsOf(rows, notice),
    differences: async (notice, { since }, { rows }) => {
      const versions = await versionsOf(rows, notice)
      const earlier = versions.find((each) => (since == null ? isBefore(each, notice) : each.slug === since))
      return differencesBetween(rows, earlier, notice)
    },
  },
  ProcedureForm: { file: ({ file_id }, _, { rows }) => rows.find('Media', file_id) },
  LegalBasis: { document: ({ document_id }, _, { rows }) => rows.find('Document', document_id) },
  Document: {
    procedureNotices: ({ id }, _, { rows }) =>
      rows.each(
        'ProcedureNotice',
        'select id as key from content.procedure_notice where decision_id = $1 order by published_at desc, id desc',
        id,
      ),
  },
}
