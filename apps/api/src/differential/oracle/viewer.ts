import type { Meanings } from './meaning.ts'
import type { Row } from './rows.ts'

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
    digests: async (viewer, { first }, { rows }) => {
      const digests = await rows.list('select * from reform.digest where person_id = $1', viewer.user_id)
      return digests.sort((one, other) => (one.day < other.day ? 1 : -1)).slice(0, first)
    },
  },
  Digest: {
    // the array as it was kept, without what may no longer be seen
    items: async ({ items }, _args, { rows }) => {
      const told = await Promise.all(
        (items as Row[]).map(async (item) => ({ ...item, task: await rows.find('Task', item.task_id) })),
      )
      return told.filter(({ task }) => task !== null)
    },
  },
  ViewerRights: {
    writeContent: ({ role }) => writers.includes(role),
    publish: ({ role }) => publishers.includes(role),
    workOnTasks: ({ role, agency_id }) => agency_id !== null && workers.includes(role),
    administer: ({ role }) => role === 'ADMINISTRATOR',
  },
}
