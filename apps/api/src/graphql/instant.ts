import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'

/** The scalar `DateTime`: an instant, as ISO 8601 in UTC with milliseconds. */
export const Instant = new GraphQLScalarType<string, string>({
  name: 'DateTime',
  description: 'An instant, ISO 8601 with an offset; answers are in UTC.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  parseValue: readInstant,
  parseLiteral: (node) => readInstant(node.kind === Kind.STRING ? node.value : undefined),
  serialize: (value) => (value instanceof Date ? value.toISOString() : String(value)),
})

function readInstant(value: unknown): string {
  if (
    typeof value === 'string' &&
    /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/.test(value)
  ) {
    const date = new Date(value)
    if (!Number.isNaN(date.getTime())) return date.toISOString()
  }
  throw new GraphQLError('An instant is written in ISO 8601 with an offset, as in 2026-09-01T08:00:00+07:00.')
}
