import { type FastifyReply, type FastifyRequest, LogController } from 'fastify'

declare module 'fastify' {
  interface FastifyRequest {
    /** Answered from memory, which leaves no line in the log: whoever stands in front counts those. */
    isFromMemory?: true
  }
}

// An answer that took this long deserves a line.
const slowMs = 1000

/**
 * A line for each request that failed or took long, and in debugging for every other: whoever stands in front has one for
 * all. What people searched for stands in the address, and in no log.
 */
export class LogRequests extends LogController {
  override incomingRequest(): void {}

  override requestCompleted(error: Error | null | undefined, request: FastifyRequest, reply: FastifyReply): void {
    if (request.isFromMemory && !error) return
    const [path] = request.url.split('?')
    const { operationName } = request.query as { operationName?: unknown }
    const line = {
      method: request.method,
      path,
      operationName,
      status: reply.statusCode,
      ms: Math.round(reply.elapsedTime),
    }
    if (error) request.log.error({ ...line, err: error }, 'not answered')
    else if (line.status >= 400 || line.ms >= slowMs) request.log.info(line, 'answered')
    else request.log.debug(line, 'answered')
  }
}
