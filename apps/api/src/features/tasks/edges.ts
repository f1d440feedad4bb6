import type { Role, TaskState, TaskVerb } from '@thong-suot/vocabulary'

/** Agencies by what they are to a task, and the newsroom, which is the same to every task. */
export type EdgeParty = 'LEAD' | 'ASSIGNER' | 'MONITOR' | 'NEWSROOM'

export interface Edge {
  verb: TaskVerb
  from: TaskState
  to: TaskState
  party: EdgeParty
  role: Role
}

const open: readonly TaskState[] = ['ASSIGNED', 'IN_PROGRESS', 'REPORTED']
const workers: readonly Role[] = ['AGENCY_OFFICER', 'LEADER']
/** Those who may withdraw what a task comes from. */
const publishers: readonly Role[] = ['PUBLISHER', 'MANAGING_EDITOR', 'ADMINISTRATOR']

/** Every way a task may move: from where, by which verb, to where, and who may (role within the party's agency). */
export const edges: readonly Edge[] = [
  ...allow('START', 'ASSIGNED', 'IN_PROGRESS', 'LEAD', workers),
  ...allow('REPORT_PROGRESS', 'ASSIGNED', 'IN_PROGRESS', 'LEAD', workers),
  ...allow('REPORT_PROGRESS', 'IN_PROGRESS', 'IN_PROGRESS', 'LEAD', workers),
  ...allow('REPORT_COMPLETION', 'ASSIGNED', 'REPORTED', 'LEAD', workers),
  ...allow('REPORT_COMPLETION', 'IN_PROGRESS', 'REPORTED', 'LEAD', workers),
  ...allow('CONFIRM', 'REPORTED', 'COMPLETED', 'ASSIGNER', ['LEADER']),
  ...allow('CONFIRM', 'REPORTED', 'COMPLETED', 'MONITOR', workers),
  ...allow('RETURN', 'REPORTED', 'IN_PROGRESS', 'ASSIGNER', ['LEADER']),
  ...allow('RETURN', 'REPORTED', 'IN_PROGRESS', 'MONITOR', workers),
  ...allow('REQUEST_EXTENSION', 'ASSIGNED', 'ASSIGNED', 'LEAD', workers),
  ...allow('REQUEST_EXTENSION', 'IN_PROGRESS', 'IN_PROGRESS', 'LEAD', workers),
  ...open.flatMap((state) => [
    ...allow('DECIDE_EXTENSION', state, state, 'ASSIGNER', ['LEADER']),
    ...allow('TRANSFER', state, 'TRANSFERRED', 'ASSIGNER', ['LEADER']),
    ...allow('CANCEL', state, 'CANCELLED', 'ASSIGNER', ['LEADER']),
    ...allow('SETTLE', state, 'CANCELLED', 'NEWSROOM', publishers),
  ]),
]

function allow(verb: TaskVerb, from: TaskState, to: TaskState, party: EdgeParty, roles: readonly Role[]): Edge[] {
  return roles.map((role) => ({ verb, from, to, party, role }))
}
