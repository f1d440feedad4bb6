import type { FormattedExecutionResult } from 'graphql'

/** JSON that stays bytes on its way through Apollo; whoever looks at it on the way gets it parsed. */
export class JsonBytes {
  readonly bytes: Buffer

  constructor(bytes: Buffer) {
    this.bytes = bytes
  }

  toJSON(): Record<string, unknown> | null {
    return JSON.parse(this.bytes.toString())
  }

  /** To stand where Apollo expects the object itself. */
  asData(): Record<string, unknown> {
    return this as unknown as Record<string, unknown>
  }
}

/** An answer as it goes over the wire: planned data as the database wrote it. */
export function answerBytes({ errors, data, extensions }: FormattedExecutionResult): Buffer {
  const members = [
    errors && ['"errors":', JSON.stringify(errors)],
    data !== undefined && ['"data":', data instanceof JsonBytes ? data.bytes : JSON.stringify(data)],
    extensions && ['"extensions":', JSON.stringify(extensions)],
  ].filter((member) => member !== undefined && member !== false)
  const parts = members.flatMap((member, index) => [index === 0 ? '{' : ',', ...member])
  return Buffer.concat([...parts, '}\n'].map((part) => (typeof part === 'string' ? Buffer.from(part) : part)))
}

/** The same where Apollo expects a text: it hands on what it gets, and Fastify sends bytes as they are. */
export function asApolloText(result: FormattedExecutionResult): string {
  return answerBytes(result) as unknown as string
}
