import { type FastifyReply, type FastifyRequest, LogController } from 'fastify'

declare module 'fastify' {
  interface FastifyRequest {
    /** Answered from memory, which leaves no line in the log: whoever stands in front counts those. */
    isFromMemory?: true
  }
}

/** One line for each request, when it is answered. What people searched for stands in the address, and in no log. */
export class OneLineEach extends LogController {
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
    else request.log.info(line, 'answered')
  }
}
