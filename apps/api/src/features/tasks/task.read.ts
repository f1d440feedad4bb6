import { connection, embedded, many, one, parts, query, reads, rows, sql } from '@thong-suot/read-plan'
import { Agency } from '../agencies/agency.view.ts'
import { Completion } from './completion.ts'
import { Confirmation } from './confirmation.entity.ts'
import { Extension } from './extension.entity.ts'
import { ProgressReport } from './progress-report.entity.ts'
import { Task } from './task.entity.ts'
import { TaskEvent } from './task-event.entity.ts'
import { TaskRights } from './task-rights.ts'
import { TaskStanding } from './task-standing.ts'

const partiesAs = (role: string) =>
  parts({
    through: { table: 'reform.task_party', from: 'task_id', to: 'agency_id' },
    where: `link.role = '${role}'`,
    order: ['this.name_vi', 'id'],
  })

/** People are named to staff of the agencies concerned only. */
const nameOf = (person: string, task: string) => sql(`reform.name_for_readers(${person}, ${task})`)

const isOverdueToday = `this.current_due < reform.today()
  and (this.state in ('ASSIGNED', 'IN_PROGRESS') or this.state = 'REPORTED' and this.delivered_on > this.current_due)`

// What is said twice of the unfinished ones follows from their status, and lets an index find them.
const hasStatusToday = `
  reform.completion_status(this.state, this.current_due, this.delivered_on, this.completed_on, reform.today()) = $status
  and ($status not in ('IN_PROGRESS_ON_TIME', 'IN_PROGRESS_OVERDUE') or this.state in ('ASSIGNED', 'IN_PROGRESS', 'REPORTED'))
  and ($status <> 'IN_PROGRESS_OVERDUE' or ${isOverdueToday})`

// On a past day a task is due when it was due then; today the index of due days finds it.
const dueAsOf = (within: string) => `case when $asOf is null then this.current_due ${within}
  else this.id in (select s.task_id from reform.standing($asOf) s where s.current_due ${within}) end`

export const taskReads = [
  reads(Task, {
    completionStatus: sql(`case when $asOf is null or $asOf >= reform.today()
      then reform.completion_status(this.state, this.current_due, this.delivered_on, this.completed_on,
        coalesce($asOf, reform.today()))
      else reform.status_of(this.id, $asOf) end`),
    daysOverdue: sql(`case when $asOf is null or $asOf >= reform.today()
      then reform.days_overdue(this.state, this.current_due, this.delivered_on, this.completed_on,
        coalesce($asOf, reform.today()))
      else reform.days_overdue_then(this.id, $asOf) end`),
    period: sql('reform.period_name(this.recurrence, this.original_due, $language)'),
    isDueSoon: sql(`case when $asOf is null or $asOf >= reform.today()
      then reform.is_due_soon(this.state, this.current_due, coalesce($asOf, reform.today()))
      else exists (select from reform.standing_of(this.id, $asOf) s where reform.is_due_soon(s.state, s.current_due, $asOf)) end`),
    standing: one({ from: 'reform.standing_of(parent.id, $asOf)' }),
    isFollowed: sql('(reform.viewer_id() is not null and this.id in (select reform.followed_by_viewer()))'),
    coordinating: partiesAs('COORDINATE'),
    monitoring: partiesAs('MONITOR'),
    planItem: one({ where: 'this.key = parent.origin_key' }),
    areas: parts({
      from: `(select a.area, a.position from content.conclusion_area a where a.conclusion_id = parent.conclusion_id
        union all select parent.area, 0 where parent.area is not null)`,
      order: ['this.position', 'this.area'],
    }),
    // Row policies keep the reports from everybody but those concerned.
    reports: many({ mappedBy: 'task', order: ['id'] }),
    confirmations: many({ mappedBy: 'task', order: ['id'] }),
    extensions: many({ mappedBy: 'task', order: ['id'] }),
    history: many({ mappedBy: 'task', order: ['seq'] }),
    successor: one({ where: 'this.predecessor_id = parent.id' }),
    viewerCan: embedded(),
  }),
  reads(ProgressReport, { reportedBy: nameOf('this.reported_by', 'this.task_id') }),
  reads(Confirmation, {
    confirmedBy: nameOf('this.confirmed_by', 'this.task_id'),
    waiver: sql('case when reform.viewer_reads(this.task_id) then this.waiver end'),
  }),
  reads(Extension, {
    requestedBy: nameOf('this.requested_by', 'this.task_id'),
    decidedBy: nameOf('this.decided_by', 'this.task_id'),
    isLate: sql('coalesce(this.requested_on > this.from_due, false)'),
  }),
  reads(TaskEvent, {
    actor: nameOf('this.actor_id', 'this.task_id'),
    note: sql(`case when reform.viewer_reads(this.task_id) then this.detail ->> 'note' end`),
  }),
  reads(Agency, {
    overdueTasks: many({
      where: `this.lead_agency_id = parent.id and ${isOverdueToday}`,
      order: ['this.current_due', 'id'],
    }),
  }),
  rows(TaskRights, {
    start: sql(`reform.may('START', this.id)`),
    reportProgress: sql(`reform.may('REPORT_PROGRESS', this.id)`),
    reportCompletion: sql(`reform.may('REPORT_COMPLETION', this.id)`),
    confirm: sql(`reform.may('CONFIRM', this.id)`),
    return: sql(`reform.may('RETURN', this.id)`),
    requestExtension: sql(`reform.may('REQUEST_EXTENSION', this.id)`),
    decideExtension: sql(`reform.may('DECIDE_EXTENSION', this.id)`),
    transfer: sql(`reform.may('TRANSFER', this.id)`),
    cancel: sql(`reform.may('CANCEL', this.id)`),
    follow: sql('reform.may_follow(this.id)'),
  }),
  rows(Completion),
  rows(TaskStanding),
  query({
    task: one({ by: 'id' }),
    tasks: connection({
      handsDown: ['asOf'],
      given: {
        asOf: `$asOf >= reform.today() or exists (
          select from reform.event e where e.task_id = this.id and e.occurred_on <= $asOf)`,
      },
      order: {
        DUE_ASC: ['this.current_due asc nulls last'],
        DUE_DESC: ['this.current_due desc nulls last'],
        ASSIGNED_ON_DESC: ['assignedOn desc'],
        CODE_ASC: ['code'],
      },
      filter: {
        lead: 'this.lead_agency_id = (select a.id from content.agency a where a.slug = $lead)',
        conclusion: 'this.conclusion_id = (select c.id from content.conclusion c where c.slug = $conclusion)',
        plan: 'this.plan_id = (select p.id from content.plan p where p.slug = $plan)',
        origin: 'this.origin_key = $origin',
        status: `case when $asOf is null then ${hasStatusToday}
          else this.id in (select s.task_id from reform.standing($asOf) s where s.status = $status) end`,
        state: `case when $asOf is null then this.state = any($state)
          else this.id in (select s.task_id from reform.standing($asOf) s where s.state = any($state)) end`,
        // as an array, so that the tasks of each are looked up by index
        area: `(this.area = $area
          or this.conclusion_id = any(array(select a.conclusion_id from content.conclusion_area a where a.area = $area)))`,
        isCounted: `case when $asOf is null then this.state not in ('CANCELLED', 'TRANSFERRED')
          else this.id in (select s.task_id from reform.standing($asOf) s where s.status is not null) end = $isCounted`,
        dueFrom: dueAsOf('>= $dueFrom'),
        dueTo: dueAsOf('<= $dueTo'),
        assignedFrom: 'this.assigned_on >= $assignedFrom',
        assignedTo: 'this.assigned_on <= $assignedTo',
        changedFrom: 'this.changed_on >= $changedFrom',
        isExtended: '(this.extension_count > 0) = $isExtended',
        silentSince: `this.state in ('ASSIGNED', 'IN_PROGRESS') and this.assigned_on < $silentSince
          and not exists (select from reform.event e where e.task_id = this.id
            and e.verb in ('REPORT_PROGRESS', 'REPORT_COMPLETION') and e.occurred_on >= $silentSince)`,
        awaitsMe: '(not $awaitsMe or this.id = any(array(select reform.awaiting_viewer())))',
        isFollowed: '(not $isFollowed or this.id = any(array(select reform.followed_by_viewer())))',
        mine: '(not $mine or this.reader_agency_ids @> array[reform.viewer_agency()])',
      },
    }),
  }),
]
