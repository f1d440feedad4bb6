import type { SqlEntityManager } from '@mikro-orm/postgresql'
import type { Language } from '@thong-suot/vocabulary'
import type { Viewer } from './features/auth/viewer.ts'

/** What a request carries; made once per request, shared with nobody. */
export interface Context {
  readonly requestId: string
  readonly language: Language
  /** Calendar date of now in Asia/Ho_Chi_Minh. */
  readonly today: string
  readonly viewer: Viewer | null
  /** Forked at first use. */
  readonly em: SqlEntityManager
}
