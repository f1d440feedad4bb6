import { randomUUID } from 'node:crypto'
import type { Role } from '@thong-suot/vocabulary'
import type { Viewer } from '../features/auth/viewer.ts'
import { reconcileTasks } from '../features/opening/reconcile-tasks.ts'
import { ContentRows } from './content-rows.ts'
import type { House } from './open-house.ts'
import type { DirectiveRow } from './plan-rows.ts'

export interface TaskRow {
  id: string
  code: string
  state: string
  version: number
  lead_agency_id: number
  assigned_on: string
  current_due: string | null
  delivered_on: string | null
  completed_on: string | null
  origin_visible: boolean
  source_changed: boolean
  title: string
}

/** A commune with a committee that assigns, an office that monitors, a division that leads, and their people. */
export async function setWorkScene({ admin, orm }: House) {
  const rows = new ContentRows(admin)
  const committee = await rows.agency({ name: 'UBND xã' })
  const office = await rows.agency({ name: 'Văn phòng', parent: committee })
  const division = await rows.agency({ name: 'Phòng Kinh tế', parent: committee })
  const person = async (role: Role, agency: number): Promise<Viewer> => {
    const id = await rows.person({ role, agency })
    return { id, role, agencyId: agency, sessionId: 'test' }
  }
  const scene = {
    rows,
    committee,
    office,
    division,
    leader: await person('LEADER', committee),
    monitor: await person('AGENCY_OFFICER', office),
    officer: await person('AGENCY_OFFICER', division),
    colleague: await person('AGENCY_OFFICER', division),
    stranger: await person('AGENCY_OFFICER', await rows.agency()),
    editor: await person('MANAGING_EDITOR', committee),
    person,
    reconcile: (today?: string) => reconcileTasks(orm.em.fork(), today),
    /** A live conclusion of the committee of 2 March 2026 with these directives, its tasks opened that day. */
    async open(directives: DirectiveRow[], more: Parameters<ContentRows['conclusion']>[0] = {}) {
      const conclusion = await rows.conclusion({ agency: committee, directives, ...more })
      await reconcileTasks(orm.em.fork(), '2026-03-02')
      return conclusion
    },
    async tasksOf(conclusion: number): Promise<TaskRow[]> {
      const { rows: found } = await admin.query<TaskRow>(
        `select id, code, state, version, lead_agency_id, assigned_on::text, current_due::text, delivered_on::text,
           completed_on::text, origin_visible, source_changed, title
         from reform.task where conclusion_id = $1 order by code`,
        [conclusion],
      )
      return found
    },
    /** Tasks led by the division, monitored by the office, due on 31 March 2026. */
    async tasks(count: number, due: string | null = '2026-03-31'): Promise<TaskRow[]> {
      const parties = [{ agency: scene.division }, { role: 'MONITOR', agency: scene.office }]
      const directives = Array.from({ length: count }, () => ({ parties, ...(due && { due }) }))
      return scene.tasksOf(await scene.open(directives))
    },
    async task(due: string | null = '2026-03-31'): Promise<TaskRow> {
      return (await scene.tasks(1, due))[0] as TaskRow
    },
    acting: (viewer: Viewer | null, today = '2026-03-20') => ({ em: () => orm.em.fork(), viewer, today }),
    input: (task: { id: string }, expectedVersion: number) => ({
      taskId: `Task:${task.id}`,
      idempotencyKey: randomUUID(),
      expectedVersion,
    }),
  }
  return scene
}
