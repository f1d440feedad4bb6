import type { Role } from '@thong-suot/vocabulary'

/** Who is logged in, as the database knows them at this request; null stands for a visitor. */
export interface Viewer {
  readonly sessionId: string
  readonly id: number
  readonly role: Role
  readonly agencyId: number | null
}
