import {
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'

/** One place that takes a value from outside: an argument, or a field of an input type. */
export interface Place {
  /** As in `Query.articles.filter.section`. */
  readonly name: string
  /** The operation that takes the value in the variable `given`. */
  readonly byVariable: string
  readonly valueFor: (value: unknown) => unknown
  /** The operation with a literal in that place. */
  readonly inline: (literal: string) => string
}

/** Every place of every field that a query can reach, on a way that leads over lists, where there are rows. */
export function placesOfInput(schema: GraphQLSchema): Place[] {
  const query = schema.getQueryType() as GraphQLObjectType
  const ways = new Map<GraphQLObjectType, (inner: string) => string>([[query, (inner) => `{ ${inner} }`]])
  const places: Place[] = []
  // a Map that grows while it is walked is walked to its end
  for (const [type, way] of ways) {
    for (const field of Object.values(type.getFields())) {
      places.push(...field.args.flatMap((arg) => placesIn(type, field, arg, way)))
      const below = getNamedType(field.type)
      if (field.args.some(isRequiredArgument)) continue
      if (isObjectType(below) && !ways.has(below)) ways.set(below, (inner) => way(`${field.name} { ${inner} }`))
      if (!isAbstractType(below)) continue
      for (const member of schema.getPossibleTypes(below)) {
        if (!ways.has(member)) ways.set(member, (inner) => way(`${field.name} { ... on ${member.name} { ${inner} } }`))
      }
    }
  }
  return places
}

function placesIn(
  type: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  arg: GraphQLArgument,
  way: (inner: string) => string,
): Place[] {
  const others = field.args.filter((each) => each !== arg && isRequiredArgument(each))
  const rest = others.map((each) => `, ${each.name}: ${literalOf(each)}`).join('')
  const ask = (value: string) => way(`${field.name}(${arg.name}: ${value}${rest})${selectionOf(field)}`)
  const inner = getNamedType(arg.type)
  const owner = `${type.name}.${field.name}.${arg.name}`
  const byVariable = `query ($given: ${arg.type}) ${ask('$given')}`
  if (!isInputObjectType(inner)) {
    const isList = isListType(isNonNullType(arg.type) ? arg.type.ofType : arg.type)
    const wrapped = (value: unknown) => (isList ? [value] : value)
    return [{ name: owner, byVariable, valueFor: wrapped, inline: (text) => ask(isList ? `[${text}]` : text) }]
  }
  return Object.keys(inner.getFields()).map((name) => ({
    name: `${owner}.${name}`,
    byVariable,
    valueFor: (value) => ({ [name]: value }),
    inline: (literal) => ask(`{ ${name}: ${literal} }`),
  }))
}

function selectionOf(field: GraphQLField<unknown, unknown>): string {
  const type = getNamedType(field.type)
  if (type.name.endsWith('Connection')) return ' { totalCount edges { cursor } pageInfo { hasNextPage } }'
  return isObjectType(type) || isAbstractType(type) ? ' { __typename }' : ''
}

function literalOf(arg: GraphQLArgument): string {
  const type = getNamedType(arg.type)
  return isEnumType(type) ? (type.getValues()[0]?.name ?? '') : '"x"'
}
