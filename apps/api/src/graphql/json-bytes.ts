import type { FormattedExecutionResult } from 'graphql'

const head = Buffer.from('{"data":')
const tail = Buffer.from('}\n')

/** JSON that stays bytes on its way through Apollo; whoever looks at it on the way gets it parsed. */
export class JsonBytes {
  /** The answer that has nothing beside it, as it goes over the wire. */
  readonly answer: Buffer

  /** Copies what it is given, between what stands around it. */
  constructor(json: Buffer) {
    this.answer = Buffer.concat([head, json, tail])
  }

  get json(): Buffer {
    return this.answer.subarray(head.length, -tail.length)
  }

  toJSON(): Record<string, unknown> | null {
    return JSON.parse(this.json.toString())
  }

  /** To stand where Apollo expects the object itself. */
  asData(): Record<string, unknown> {
    return this as unknown as Record<string, unknown>
  }
}

/** An answer as it goes over the wire: planned data as the database wrote it. */
function answerBytes({ errors, data, extensions }: FormattedExecutionResult): Buffer {
  if (data instanceof JsonBytes && !errors && !extensions) return data.answer
  return Buffer.from(`${JSON.stringify({ errors, data, extensions })}\n`)
}

/** The same where Apollo expects a text: it hands on what it gets, and Fastify sends bytes as they are. */
export function asApolloText(result: FormattedExecutionResult): string {
  return answerBytes(result) as unknown as string
}
