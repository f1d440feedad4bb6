import type { MikroORM, SqlEntityManager } from '@mikro-orm/postgresql'
import type { Language } from '@thong-suot/vocabulary'
import type { FastifyBaseLogger, FastifyRequest } from 'fastify'
import type { Login } from './features/auth/find-login.ts'
import { mayAct } from './features/auth/may-act.ts'
import type { Viewer } from './features/auth/viewer.ts'
import { languageOf } from './graphql/language.ts'
import type { Reader } from './graphql/reader.ts'
import type { Notices } from './notices.ts'

/** What a request carries; made once per request, shared with nobody. */
export interface Context {
  readonly requestId: string
  readonly language: Language
  readonly viewer: Viewer | null
  /** Whether the viewer may act: a cookie counts only on requests from pages of this site. */
  readonly mayAct: boolean
  readonly log: FastifyBaseLogger
  readonly reader: Reader
  readonly notices: Notices
  /** One of its own for each change. A function, for Apollo copies what a context holds. */
  readonly em: () => SqlEntityManager
}

interface Parts {
  readonly request: FastifyRequest
  readonly login: Login | null
  readonly orm: MikroORM
  readonly reader: Reader
  readonly notices: Notices
  readonly publicOrigin: string
}

export function makeContext({ request, login, orm, reader, notices, publicOrigin }: Parts): Context {
  return {
    requestId: request.id,
    language: languageOf(request.headers['accept-language']),
    viewer: login?.viewer ?? null,
    mayAct: mayAct(login, request.headers.origin, publicOrigin),
    log: request.log,
    reader,
    notices,
    em: () => orm.em.fork(),
  }
}
