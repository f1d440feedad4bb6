/** What several statements by hand have in common. Everything is in Vietnamese: the answer compared is the Vietnamese one. */
export const instant = (column: string) => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`

export const list = (object: string, order: string, from: string) =>
  `coalesce((select json_agg(${object} order by ${order}) from ${from}), '[]')`

export const agencyLink = (id: string) =>
  `(select json_build_object('slug', g.slug, 'name', g.name_vi) from content.agency g where g.id = ${id})`

/** An issuer with the day it ended and those who took over. */
export const issuerLink = (
  id: string,
) => `(select json_build_object('slug', g.slug, 'name', g.name_vi, 'validTo', g.valid_to,
    'successors', ${list(
      `json_build_object('extent', u.extent, 'agency', ${agencyLink('u.to_agency_id')})`,
      'u.effective_on, u.succession_id, u.from_position, u.to_position',
      'content.agency_successor u where u.from_agency_id = g.id',
    )})
  from content.agency g where g.id = ${id})`

export const agencyName = (id: string) =>
  `(select json_build_object('name', g.name_vi) from content.agency g where g.id = ${id})`

const rendition = `json_build_object('name', r.name, 'url', '/media/' || r.filename, 'width', r.width, 'height', r.height)`

const pictureFields = `'url', '/media/' || m.filename, 'alt', m.alt_vi, 'width', m.width, 'height', m.height,
  'renditions', ${list(rendition, 'r.width', 'content.media_rendition r where r.media_id = m.id')}`

export const figure = `json_build_object('caption', m.caption_vi, 'credit', m.credit, ${pictureFields})`

export const articleCard = (a: string) => `json_build_object('slug', ${a}.slug, 'title', ${a}.title_vi,
  'summary', ${a}.summary_vi, 'publishedAt', ${instant(`${a}.published_at`)}, 'isSample', ${a}.is_sample, 'language', 'vi',
  'section', (select json_build_object('name', s.name_vi) from content.section s where s.id = ${a}.section_id),
  'cover', (select json_build_object(${pictureFields}) from content.media m where m.id = ${a}.cover_id))`

const documentFields = (
  d: string,
) => `'slug', ${d}.slug, 'symbol', ${d}.symbol, 'symbolAsWritten', ${d}.symbol_as_written,
  'type', ${d}.type, 'subject', ${d}.subject, 'issuedOn', ${d}.issued_on, 'issuer', ${agencyName(`${d}.issuer_id`)},
  'issuerAsWritten', ${d}.issuer_as_written`

export const documentLink = (id: string, more = '') =>
  `(select json_build_object(${more}${documentFields('l')}) from content.document l where l.id = ${id})`

const barFields = `'total', k.total, 'completedOnTime', k.completed_on_time, 'completedLate', k.completed_late,
  'inProgressOnTime', k.in_progress_on_time, 'inProgressOverdue', k.in_progress_overdue, 'noDeadline', k.no_deadline`

export const bar = `json_build_object(${barFields})`

export const fiveCells = (
  more = '',
) => `json_build_object(${more}${barFields}, 'noDeadlineCompleted', k.no_deadline_completed,
  'cancelled', k.cancelled, 'transferred', k.transferred)`

export const conclusionCard = (c: string) => `json_build_object('slug', ${c}.slug, 'title', ${c}.title_vi,
  'summary', ${c}.summary_vi, 'form', ${c}.form, 'tracking', ${c}.tracking, 'heldOn', ${c}.held_on,
  'publishedAt', ${instant(`${c}.published_at`)}, 'isSample', ${c}.is_sample,
  'issuingAgency', ${agencyName(`${c}.issuing_agency_id`)},
  'directives', ${list(`json_build_object('id', 'Directive:' || i.key)`, 'i.position', `content.directive i where i.conclusion_id = ${c}.id`)},
  'completion', (select ${bar} from reform.completion(${c}.id, null, null, null) k))`

export const commendationCard = (c: string) => `json_build_object('slug', ${c}.slug, 'title', ${c}.title_vi,
  'occasion', ${c}.occasion, 'form', ${c}.form, 'state', ${c}.state, 'awardedOn', ${c}.awarded_on,
  'presentedBy', ${c}.presented_by, 'isSample', ${c}.is_sample, 'issuingAgency', ${agencyName(`${c}.issuing_agency_id`)},
  'totalCount', ${c}.total_count, 'collectiveCount', ${c}.collective_count, 'individualCount', ${c}.individual_count,
  'householdCount', ${c}.household_count)`

export const planCard = (p: string) => `json_build_object('slug', ${p}.slug, 'title', ${p}.title_vi,
  'summary', ${p}.summary_vi, 'year', ${p}.year, 'toYear', ${p}.to_year, 'tracking', ${p}.tracking, 'isSample', ${p}.is_sample,
  'issuingAgency', ${agencyName(`${p}.issuing_agency_id`)},
  'areas', ${list(`json_build_object('key', f.key)`, 'f.position', `content.plan_area f where f.plan_id = ${p}.id`)},
  'completion', (select ${bar} from reform.completion(null, ${p}.id, null, null) k))`

export const statisticsCard = (s: string) => `json_build_object('slug', ${s}.slug, 'title', ${s}.title_vi,
  'scope', ${s}.scope, 'isSample', ${s}.is_sample, 'issuingAgency', ${agencyName(`${s}.issuing_agency_id`)},
  'period', json_build_object('label', ${s}.period_label, 'from', ${s}.period_from, 'to', ${s}.period_to),
  'figures', ${list(`json_build_object('measure', f.measure, 'stated', f.stated, 'computed', f.computed)`, 'f.place', `reform.dossier_figures(${s}.id) f`)},
  'rates', ${list(`json_build_object('rate', r.rate, 'stated', r.stated, 'computed', r.computed)`, 'r.place', `reform.dossier_rates(${s}.id) r`)},
  'warnings', ${list(`json_build_object('code', w.code)`, 'w.place', `reform.dossier_warnings(${s}.id) w`)})`

export const indexCard = (r: string) => `json_build_object('slug', ${r}.slug, 'title', ${r}.title_vi,
  'summary', ${r}.summary_vi, 'indexCode', ${r}.index_code, 'year', ${r}.year, 'announcedOn', ${r}.announced_on,
  'publisherAsWritten', ${r}.publisher_as_written, 'isSample', ${r}.is_sample,
  'scores', ${list(`json_build_object('key', x.key)`, 'x.rank nulls last, x.value desc, x.key', `content.index_score x where x.result_id = ${r}.id`)})`

export const procedureCard = (
  p: string,
) => `json_build_object('slug', ${p}.slug, 'title', ${p}.title_vi, 'code', ${p}.code,
  'field', ${p}.field, 'changeKind', ${p}.change_kind, 'effectiveFrom', ${p}.effective_from, 'onlineLevel', ${p}.online_level,
  'isSample', ${p}.is_sample, 'standing', case when ${p}.effective_from > reform.today() then 'UPCOMING'
    when ${p}.change_kind = 'REPEALED' then 'REPEALED' when ${p}.in_force_until < reform.today() then 'ENDED'
    else 'IN_FORCE' end)`

const standing = (t: string) => `${t}.state, ${t}.current_due, ${t}.delivered_on, ${t}.completed_on, reform.today()`

export const completionStatus = (t: string) => `reform.completion_status(${standing(t)})`

export const taskRow = (
  t: string,
) => `json_build_object('id', 'Task:' || ${t}.id, 'code', ${t}.code, 'title', ${t}.title,
  'period', reform.period_name(${t}.recurrence, ${t}.original_due, 'vi'), 'isSample', ${t}.is_sample, 'lead', ${agencyLink(`${t}.lead_agency_id`)},
  'conclusion', (select json_build_object('slug', x.slug, 'title', x.title_vi) from content.conclusion x
    where x.id = ${t}.conclusion_id),
  'plan', (select json_build_object('slug', x.slug, 'title', x.title_vi) from content.plan x where x.id = ${t}.plan_id),
  'document', (select json_build_object('slug', x.slug, 'subject', x.subject) from content.document x where x.id = ${t}.document_id),
  'standing', json_build_object('currentDue', ${t}.current_due, 'state', ${t}.state),
  'completionStatus', ${completionStatus(t)}, 'isDueSoon', reform.is_due_soon(${t}.state, ${t}.current_due, reform.today()),
  'daysOverdue', reform.days_overdue(${standing(t)}))`

export const departed = (kind: string) => `(select json_build_object('state', g.state, 'on', g."on", 'reason', g.reason,
    'redirectTo', g.redirect_to)
  from content.departed g where g.kind = '${kind}' and g.slug = $1 order by g.state desc, g."on" desc nulls last limit 1)`
