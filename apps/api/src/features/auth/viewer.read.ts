import { embedded, one, query, rows, sql } from '@thong-suot/read-plan'
import { ViewerRights } from './viewer.queries.ts'

const writers = `('CONTRIBUTOR', 'EDITOR', 'PUBLISHER', 'MANAGING_EDITOR', 'ADMINISTRATOR')`
const publishers = `('PUBLISHER', 'MANAGING_EDITOR', 'ADMINISTRATOR')`

export const viewerReads = [
  query({ viewer: one({ from: 'content.session', where: 'this.session_id = $session' }) }),
  rows('Viewer', { agency: one({ where: 'this.id = parent.agency_id' }), can: embedded() }),
  rows(ViewerRights, {
    writeContent: sql(`this.role in ${writers}`),
    publish: sql(`this.role in ${publishers}`),
    workOnTasks: sql(`this.agency_id is not null and this.role in ('AGENCY_OFFICER', 'LEADER')`),
    administer: sql(`this.role = 'ADMINISTRATOR'`),
  }),
]
