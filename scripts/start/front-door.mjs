import httpProxy from '@fastify/http-proxy'
import fastify from 'fastify'
import { routes } from '../routes.mjs'
import { Problem } from './progress.mjs'
import { waitingAnswer, waitingPage } from './waiting-page.mjs'

// The first page of the administration is compiled when it is first asked for.
const compileTime = 600_000
// A report may carry five files of 20 MB.
const maxUpload = 110 * 1024 * 1024
const withSockets = /** @type {const} */ ({ websocket: true })
const withoutSockets = /** @type {const} */ ({ websocket: false })
const methods = ['DELETE', 'GET', 'HEAD', 'PATCH', 'POST', 'PUT', 'OPTIONS']

/**
 * The one origin: sends every address to its app by the route table, and answers 503 while that app is away.
 * @param {{ host: string, port: number, ports: import('./environment.mjs').Ports, isDev: boolean }} options
 */
export async function openFrontDoor({ host, port, ports, isDev }) {
  const server = fastify({
    bodyLimit: maxUpload,
    forceCloseConnections: true,
    routerOptions: { maxParamLength: 4_000 },
  })
  // Bodies pass through untouched: nothing is parsed here.
  server.removeAllContentTypeParsers()
  for (const { app, paths, websocket } of routes) {
    // In development every app has a hot-reload socket of its own.
    const carriesSockets = websocket === true || isDev
    await server.register(httpProxy, {
      upstream: `http://127.0.0.1:${ports[app]}`,
      routes: paths,
      httpMethods: methods,
      internalRewriteLocationHeader: false,
      disableRequestLogging: true,
      disableCache: true,
      undici: { headersTimeout: isDev ? compileTime : 120_000, bodyTimeout: 0 },
      replyOptions: {
        rewriteRequestHeaders: (request, headers) => ({ ...headers, ...forwardedHeaders(request) }),
        // An app's own 503 says when to come back; it is not this proxy's to retry.
        retryDelay: () => null,
        onError: (reply) => sendWaiting(reply, app),
      },
      preHandler: (request, reply, next) => {
        if (request.headers.upgrade && !carriesSockets) reply.code(426).send()
        else next()
      },
      wsClientOptions: socketOptions,
      ...(carriesSockets ? withSockets : withoutSockets),
    })
  }
  try {
    await server.listen({ host, port })
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EADDRINUSE')) throw error
    throw new Problem(
      `Cổng ${port} đang được chương trình khác dùng. Hãy chọn cổng khác, ví dụ: PORT=${port + 100} npm start\n` +
        `Port ${port} is taken by another program. Choose another one, for example: PORT=${port + 100} npm start`,
    )
  }
  return server
}

// The option is documented by the proxy and missing in its types.
/** @type {object} */
const socketOptions = { rewriteRequestHeaders: socketHeaders }

/** @typedef {{ headers: import('node:http').IncomingHttpHeaders, socket: { remoteAddress?: string } }} Asked */

/**
 * The apps believe these headers, so what a visitor claims in them is overwritten.
 * @param {Asked} request
 */
function forwardedHeaders(request) {
  return {
    host: request.headers.host,
    'x-forwarded-for': request.socket.remoteAddress,
    'x-forwarded-host': request.headers.host,
    'x-forwarded-proto': 'http',
  }
}

/**
 * @param {object} _headers
 * @param {Asked} request
 */
function socketHeaders(_headers, request) {
  const { cookie, origin, authorization } = request.headers
  const sent = { ...forwardedHeaders(request), cookie, origin, authorization }
  return Object.fromEntries(Object.entries(sent).filter(([, value]) => value !== undefined))
}

/**
 * @param {import('fastify').FastifyReply<any, any, any, any>} reply
 * @param {import('../routes.mjs').AppName} app
 */
function sendWaiting(reply, app) {
  reply.code(503).header('retry-after', '3').header('cache-control', 'no-store')
  if (reply.request.headers.accept?.includes('text/html')) return reply.type('text/html').send(waitingPage(app))
  return reply.type('application/json').send(waitingAnswer(app))
}
