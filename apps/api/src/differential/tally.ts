import {
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql'
import type { Operation } from './generator/write-operation.ts'
import type { OracleAnswer } from './oracle/oracle.ts'

/** What was compared, in numbers. */
export class Tally {
  readonly #counts = new Map<string, number>()
  readonly #schema: GraphQLSchema

  constructor(schema: GraphQLSchema) {
    this.#schema = schema
  }

  add(operation: Operation, { data, errorPaths }: OracleAnswer): void {
    this.count('operations')
    this.count('fields', countLeaves(data))
    for (const kind of kindsIn(this.#schema, operation)) this.count(kind)
    if (JSON.stringify(data).includes('null')) this.count('nulls')
    if (errorPaths.length > 0) this.count('errors')
  }

  count(kind: string, by = 1): void {
    this.#counts.set(kind, (this.#counts.get(kind) ?? 0) + by)
  }

  of(kind: string): number {
    return this.#counts.get(kind) ?? 0
  }

  toString(): string {
    return [...this.#counts].map(([kind, count]) => `${kind} ${count.toLocaleString('en')}`).join(', ')
  }
}

function kindsIn(schema: GraphQLSchema, { document, text, variables, reader, language }: Operation): Set<string> {
  const kinds = new Set<string>([reader, language])
  const types = new TypeInfo(schema)
  visit(
    document,
    visitWithTypeInfo(types, {
      Field(field) {
        const parent = types.getParentType()
        if (parent && isAbstractType(parent)) kinds.add('unions')
        if (field.alias) kinds.add('aliases')
        if (field.name.value === 'edges') kinds.add('connections')
        if (field.arguments?.some(({ name, value }) => name.value === 'after' && value.kind !== 'NullValue'))
          kinds.add('cursors')
      },
      FragmentSpread: () => void kinds.add('fragments'),
      InlineFragment: () => void kinds.add('inline fragments'),
      Directive: () => void kinds.add('directives'),
      VariableDefinition: () => void kinds.add('variables'),
    }),
  )
  if (Object.values(variables).includes(null) || /: null[,)]/.test(text)) kinds.add('explicit nulls')
  return kinds
}

/** `Type.field` of everything a query can reach. */
export function reachableFields(schema: GraphQLSchema): string[] {
  const types = new Set([schema.getQueryType()])
  const fields: string[] = []
  // a Set that grows while it is walked is walked to its end
  for (const type of types) {
    for (const field of Object.values(type?.getFields() ?? {})) {
      fields.push(`${type?.name}.${field.name}`)
      const named = getNamedType(field.type)
      if (isObjectType(named)) types.add(named)
      else if (isAbstractType(named)) for (const member of schema.getPossibleTypes(named)) types.add(member)
    }
  }
  return fields
}

function countLeaves(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1
  return Object.values(value).reduce<number>((sum, each) => sum + countLeaves(each), 0)
}
