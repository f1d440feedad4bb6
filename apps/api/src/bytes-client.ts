import type { Duplex } from 'node:stream'
import pg from 'pg'
import { DataRowMessage } from 'pg-protocol/dist/messages.js'
import { type MessageCallback, Parser } from 'pg-protocol/dist/parser.js'

/** For a query whose values `take` makes of the bytes that PostgreSQL sent, which are there only as long as it runs. */
export function typesFrom<Value>(take: (bytes: Buffer) => Value) {
  return { getTypeParser: () => (bytes: unknown) => take(bytes as Buffer) }
}

const asUsual = {
  getTypeParser(oid: number, format?: 'text' | 'binary') {
    const parse = pg.types.getTypeParser(oid, format as 'text')
    return (bytes: unknown) => parse((bytes as Buffer).toString())
  },
}

/**
 * A client whose rows are not decoded before somebody looks at them: an answer that only passes through stays the bytes
 * that came. `pg` decodes every value while it takes messages apart and has no setting for it (node-postgres, "binary
 * mode"), so this replaces the part of its connection that does.
 */
export class BytesClient extends pg.Client {
  constructor(config?: pg.ClientConfig) {
    super({ ...config, types: asUsual })
    const connection = this.connection as unknown as Listening
    connection.attachListeners = (stream) => {
      const parser = bytesParser()
      stream.on('data', (chunk: Buffer) =>
        parser.parse(chunk, (message) => {
          connection.emit(message.name === 'error' ? 'errorMessage' : message.name, message)
        }),
      )
    }
  }
}

interface Listening {
  attachListeners(stream: Duplex): void
  emit(event: string, message: unknown): void
}

interface Messages {
  parse(chunk: Buffer, callback: MessageCallback): void
  handlePacket(offset: number, code: number, length: number, bytes: Buffer): unknown
}

const dataRow = 'D'.charCodeAt(0)

function bytesParser(): Messages {
  const parser = new Parser() as unknown as Messages
  const others = parser.handlePacket.bind(parser)
  parser.handlePacket = (offset, code, length, bytes) =>
    code === dataRow
      ? new DataRowMessage(length, valuesAt(bytes, offset) as never)
      : others(offset, code, length, bytes)
  return parser
}

/** The values of a row: their number, then each behind its length; where the parser has them. */
function valuesAt(bytes: Buffer, offset: number): (Buffer | null)[] {
  let at = offset + 2
  return Array.from({ length: bytes.readInt16BE(offset) }, () => {
    const length = bytes.readInt32BE(at)
    at += 4 + Math.max(length, 0)
    return length < 0 ? null : bytes.subarray(at - length, at)
  })
}
