import type { Meanings } from './meaning.ts'

const writers = ['CONTRIBUTOR', 'EDITOR', 'PUBLISHER', 'MANAGING_EDITOR', 'ADMINISTRATOR']
const publishers = ['PUBLISHER', 'MANAGING_EDITOR', 'ADMINISTRATOR']
const workers = ['AGENCY_OFFICER', 'LEADER']

export const viewerMeanings: Meanings = {
  Query: {
    viewer: async (_row, _args, { rows, viewer }) =>
      (viewer && (await rows.list('select * from content.session where session_id = $1', viewer.sessionId))[0]) ?? null,
  },
  Viewer: {
    agency: (viewer, _, { rows }) => rows.find('Agency', viewer.agency_id),
    can: (viewer) => viewer,
  },
  ViewerRights: {
    writeContent: ({ role }) => writers.includes(role),
    publish: ({ role }) => publishers.includes(role),
    workOnTasks: ({ role, agency_id }) => agency_id !== null && workers.includes(role),
    administer: ({ role }) => role === 'ADMINISTRATOR',
  },
}
