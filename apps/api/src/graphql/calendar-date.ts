import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'

/** The scalar `Date`: a calendar date, kept as text so that no time zone can move it. */
export const CalendarDate = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A calendar date in Asia/Ho_Chi_Minh, yyyy-MM-dd.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  parseValue: readDate,
  parseLiteral: (node) => readDate(node.kind === Kind.STRING ? node.value : undefined),
  serialize: (value) => String(value),
})

function readDate(value: unknown): string {
  if (typeof value === 'string' && /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(value) && value >= '0001') {
    const date = new Date(`${value}T00:00:00Z`)
    if (!Number.isNaN(date.getTime()) && date.toISOString().startsWith(value)) return value
  }
  throw new GraphQLError('A date is written yyyy-MM-dd.')
}
