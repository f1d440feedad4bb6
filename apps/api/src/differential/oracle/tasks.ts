import { findByGlobalId } from './global-ids.ts'
import { type Arguments, type Asking, instant, type Meaning, type Meanings } from './meaning.ts'
import { taskPage } from './pages.ts'
import { daysAfter, periodOf } from './periods.ts'
import type { Row } from './rows.ts'
import { daysOverdueOf, standingOf, statusOf } from './standing.ts'

const areas = 'select * from content.conclusion_area where conclusion_id = $1 order by position, area'
/** Those of its conclusion, or the one it was put under itself. */
const areasOf = async ({ conclusion_id: conclusion, area }: Row, { rows }: Asking): Promise<Row[]> =>
  area === null ? rows.list(areas, conclusion) : [{ area }]
const confirmedFiles = `
  select e.* from reform.evidence e join reform.confirmation c on c.report_id = e.report_id where e.task_id = $1 order by e.id`
const ofTask = (table: string, order: string) => `select * from reform.${table} where task_id = $1 order by ${order}`

const partiesAs =
  (role: string): Meaning =>
  ({ id }, _, { rows }) =>
    rows.each(
      'Agency',
      `select a.id as key from reform.task_party p join content.agency a on a.id = p.agency_id
       where p.task_id = $1 and p.role = $2 order by a.name_vi`,
      id,
      role,
    )

/** Whether the viewer belongs to one of the agencies concerned. */
async function isConcerned(taskId: string, { rows, viewer }: Asking): Promise<boolean> {
  const task = await rows.find('Task', taskId)
  return viewer?.agencyId != null && task?.reader_agency_ids.includes(viewer.agencyId) === true
}

/** People are named to staff concerned only. */
const nameOf =
  (column: string): Meaning =>
  async (row, _, asking) => {
    if (!(await isConcerned(row.task_id, asking))) return null
    return (await asking.rows.list('select name from content.staff where id = $1', row[column]))[0]?.name ?? null
  }

/** Who may do what is the domain's to say, one task and verb at a time. */
const may =
  (verb: string): Meaning =>
  async ({ id }, _, { rows }) =>
    (await rows.list('select reform.may($1, $2) as may', verb, id))[0]?.may

/** Nothing was reported since that day of what is not handed in. */
async function isSilent(task: Row, since: string, { rows }: Asking): Promise<boolean> {
  if (!['ASSIGNED', 'IN_PROGRESS'].includes(task.state) || task.assigned_on >= since) return false
  const history = await rows.list(ofTask('event', 'seq'), task.id)
  return !history.some(({ verb, occurred_on: day }) => verb.startsWith('REPORT_') && day >= since)
}

async function awaitsViewer(task: Row, asking: Asking): Promise<boolean> {
  if (task.state === 'REPORTED' && (await may('CONFIRM')(task, {}, asking))) return true
  const requests = await asking.rows.list(ofTask('extension', 'id'), task.id)
  return requests.some(({ decision }) => decision === null) && Boolean(await may('DECIDE_EXTENSION')(task, {}, asking))
}

async function isFollowed(task: Row, { rows, viewer }: Asking): Promise<boolean> {
  if (!viewer) return false
  const followed = 'select * from reform.follow where person_id = $1 and task_id = $2'
  return (await rows.list(followed, viewer.id, task.id)).length > 0
}

const fits =
  ({ filter: given, asOf }: Arguments, asking: Asking) =>
  async (task: Row): Promise<boolean> => {
    const { rows, viewer } = asking
    const { lead, conclusion, plan, origin, status, state, area, dueFrom, dueTo, mine } = given ?? {}
    const {
      assignedFrom,
      assignedTo,
      isCounted,
      changedFrom,
      isExtended,
      silentSince,
      awaitsMe,
      isFollowed: followed,
    } = given ?? {}
    const standing = await standingOf(task, asOf, asking)
    if (!standing) return false
    const { current_due: due } = standing
    if (lead != null && (await rows.find('Agency', task.lead_agency_id))?.slug !== lead) return false
    if (conclusion != null && (await rows.find('Conclusion', task.conclusion_id))?.slug !== conclusion) return false
    if (plan != null && (await rows.find('Plan', task.plan_id))?.slug !== plan) return false
    if (origin != null && task.origin_key !== origin) return false
    if (status != null && statusOf(standing) !== status) return false
    if (state != null && !state.includes(standing.state)) return false
    if (dueFrom != null && (due === null || due < dueFrom)) return false
    if (dueTo != null && (due === null || due > dueTo)) return false
    if (isCounted != null && (statusOf(standing) !== null) !== isCounted) return false
    if (assignedFrom != null && task.assigned_on < assignedFrom) return false
    if (assignedTo != null && task.assigned_on > assignedTo) return false
    if (changedFrom != null && task.changed_on < changedFrom) return false
    if (isExtended != null && task.extension_count > 0 !== isExtended) return false
    if (silentSince != null && !(await isSilent(task, silentSince, asking))) return false
    if (awaitsMe === true && !(await awaitsViewer(task, asking))) return false
    if (followed === true && !(await isFollowed(task, asking))) return false
    if (mine === true && !task.reader_agency_ids.includes(viewer?.agencyId)) return false
    return area == null || (await areasOf(task, asking)).some((each) => each.area === area)
  }

export const taskMeanings: Meanings = {
  Agency: {
    overdueTasks: async ({ id }, { first }, asking) => {
      const led = await asking.rows.each(
        'Task',
        'select id as key from reform.task where lead_agency_id = $1 order by current_due, id',
        id,
      )
      const standings = await Promise.all(led.map((task) => standingOf(task, null, asking)))
      return led.filter((_, place) => statusOf(standings[place] ?? null) === 'IN_PROGRESS_OVERDUE').slice(0, first)
    },
  },
  Query: {
    task: async (_, { id }, { rows }) => {
      const found = await findByGlobalId(rows, id)
      return found?.__typename === 'Task' ? found : null
    },
    tasks: (_, args, asking) => taskPage(args, asking, fits(args, asking)),
  },
  Task: {
    lead: (task, _, { rows }) => rows.find('Agency', task.lead_agency_id),
    assigner: (task, _, { rows }) => rows.find('Agency', task.assigner_agency_id),
    directive: (task, _, { rows }) => rows.find('Directive', task.origin_key),
    conclusion: (task, _, { rows }) => rows.find('Conclusion', task.conclusion_id),
    plan: (task, _, { rows }) => rows.find('Plan', task.plan_id),
    planItem: (task, _, { rows }) => rows.find('PlanItem', task.origin_key),
    document: (task, _, { rows }) => rows.find('Document', task.document_id),
    evidence: (task, _, { rows }) => rows.find('Document', task.evidence_document_id),
    completionStatus: async (task, { asOf }, asking) => statusOf(await standingOf(task, asOf, asking)),
    daysOverdue: async (task, { asOf }, asking) => daysOverdueOf(await standingOf(task, asOf, asking)),
    isDueSoon: async (task, { asOf }, asking) => {
      const standing = await standingOf(task, asOf, asking)
      if (!standing || !['ASSIGNED', 'IN_PROGRESS'].includes(standing.state)) return false
      const { current_due: due, day } = standing
      return due !== null && due >= day && due <= daysAfter(day, 7)
    },
    standing: (task, { asOf }, asking) => standingOf(task, asOf, asking),
    isFollowed: (task, _, asking) => isFollowed(task, asking),
    period: (task, _, { language }) => periodOf(task, language),
    coordinating: partiesAs('COORDINATE'),
    monitoring: partiesAs('MONITOR'),
    areas: (task, _, asking) => areasOf(task, asking),
    reports: ({ id }, _, { rows }) => rows.list(ofTask('progress_report', 'id'), id),
    confirmations: ({ id }, _, { rows }) => rows.list(ofTask('confirmation', 'id'), id),
    extensions: ({ id }, _, { rows }) => rows.list(ofTask('extension', 'id'), id),
    history: ({ id }, _, { rows }) => rows.list(ofTask('event', 'seq'), id),
    predecessor: (task, _, { rows }) => rows.find('Task', task.predecessor_id),
    successor: async ({ id }, _, { rows }) => {
      const [next] = await rows.list('select id from reform.task where predecessor_id = $1', id)
      return rows.find('Task', next?.id)
    },
    evidenceFiles: ({ id }, _, { rows }) => rows.list(confirmedFiles, id),
    viewerCan: (task) => task,
  },
  TaskRights: {
    start: may('START'),
    reportProgress: may('REPORT_PROGRESS'),
    reportCompletion: may('REPORT_COMPLETION'),
    confirm: may('CONFIRM'),
    return: may('RETURN'),
    requestExtension: may('REQUEST_EXTENSION'),
    decideExtension: may('DECIDE_EXTENSION'),
    transfer: may('TRANSFER'),
    cancel: may('CANCEL'),
    // whom a task is told at all may follow it, if they get digests
    follow: (_task, _, { viewer }) => viewer?.agencyId != null && ['AGENCY_OFFICER', 'LEADER'].includes(viewer.role),
  },
  ProgressReport: {
    text: ({ body }) => body,
    evidence: (report, _, { rows }) => rows.find('Document', report.evidence_document_id),
    files: ({ id }, _, { rows }) => rows.list('select * from reform.evidence where report_id = $1 order by id', id),
    reportedBy: nameOf('reported_by'),
  },
  EvidenceFile: {
    url: ({ id, name }) => `/evidence/${id}/${encodeURIComponent(name)}`,
  },
  Confirmation: {
    evidence: (confirmation, _, { rows }) => rows.find('Document', confirmation.evidence_document_id),
    waiver: async (row, _, asking) => ((await isConcerned(row.task_id, asking)) ? row.waiver : null),
    confirmedBy: nameOf('confirmed_by'),
  },
  Extension: {
    requestedBy: nameOf('requested_by'),
    decidedBy: nameOf('decided_by'),
    isLate: (row) => row.requested_on !== null && row.requested_on > row.from_due,
  },
  TaskEvent: {
    stateAfter: ({ state }) => state,
    recordedAt: (event) => instant(event.recorded_at),
    dueAfter: ({ current_due: due }) => due,
    note: async (row, _, asking) => ((await isConcerned(row.task_id, asking)) ? (row.detail.note ?? null) : null),
    actor: nameOf('actor_id'),
  },
}
