import type { SqlEntityManager } from '@mikro-orm/postgresql'
import type { Role } from '@thong-suot/vocabulary'
import type { Viewer } from '../../features/auth/viewer.ts'

interface Person {
  id: number
  role: Role
  agencyId: number
}

/** Who acts in the demo: the staff of each agency, as the content knows them. */
export class Cast {
  readonly #people: readonly Person[]

  constructor(people: readonly Person[]) {
    this.#people = people
  }

  static async of(em: SqlEntityManager): Promise<Cast> {
    const people = await em.execute<Person[]>(
      `select id, role, agency_id as "agencyId" from content.staff
       where enabled and agency_id is not null and role in ('AGENCY_OFFICER', 'LEADER') order by id`,
    )
    return new Cast(people)
  }

  /** Who reports for an agency: an officer, else its leader. */
  reporterOf(agency: number): Viewer | undefined {
    return this.#find(agency, 'AGENCY_OFFICER') ?? this.#find(agency, 'LEADER')
  }

  /** Who confirms: the office that monitors, else a leader of the assigner; never the reporter. */
  confirmerOf(task: { lead: number; assigner: number | null; monitors: readonly number[] }): Viewer | undefined {
    const office = task.monitors.find((agency) => agency !== task.lead && this.reporterOf(agency))
    if (office !== undefined) return this.reporterOf(office)
    const leader = task.assigner === null ? undefined : this.#find(task.assigner, 'LEADER')
    return leader?.id === this.reporterOf(task.lead)?.id ? undefined : leader
  }

  /** Who decides for the assigner. */
  leaderOf(task: { assigner: number | null }): Viewer | undefined {
    return task.assigner === null ? undefined : this.#find(task.assigner, 'LEADER')
  }

  /** An agency with staff that could lead instead, always the same one. */
  otherLead({ taken, assigner }: { taken: readonly number[]; assigner: number | null }): number | undefined {
    return this.#people.find(({ agencyId }) => agencyId !== assigner && !taken.includes(agencyId))?.agencyId
  }

  #find(agency: number, role: Role): Viewer | undefined {
    const person = this.#people.find((each) => each.agencyId === agency && each.role === role)
    return person && { ...person, sessionId: 'demo' }
  }
}
