import {
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInputType,
  getNamedType,
  isCompositeType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
  validate,
} from 'graphql'
import { expect, test } from 'vitest'
import { makeSchema } from './schema.ts'
import { logIn } from './testing/log-in.ts'
import { openHouse } from './testing/open-house.ts'

const schema = makeSchema()
const { admin, reader } = await openHouse()
const login = await logIn(admin, { role: 'LEADER' })
const viewer = { sessionId: login.sessionId, id: login.userId, role: 'LEADER', agencyId: 1 } as const
const context = { language: 'en', today: '2026-11-23', session: login.sessionId, viewer: 1, role: 'LEADER', agency: 1 }

const roots = Object.values(schema.getQueryType()?.getFields() ?? {})
// Kinds have roots of their own: below another root they are asked for their leaves, or each statement would be over all there is.
const kinds = roots.map(({ type }) => getNamedType(type).name).filter((name) => !name.endsWith('Connection'))
const knownBelow = ({ type }: GraphQLField<unknown, unknown>) =>
  new Set(kinds.filter((name) => name !== getNamedType(type).name))

// What a mapping says is SQL only when PostgreSQL says so: each field is asked for once, with and without arguments.
for (const given of ['without', 'with'] as const) {
  for (const field of roots) {
    test(`everything below ${field.name} is valid SQL, ${given} its optional arguments`, async () => {
      const source = `{ ${fieldText(field, given === 'with', knownBelow(field))} }`
      const document = parse(source)
      expect(validate(schema, document)).toEqual([])
      const statement = reader.planner.statement({ document, context })
      const { data, errors } = await reader.read(statement, { viewer })
      expect(Object.keys(data.toJSON() ?? {})).toEqual([field.name])
      if (given === 'with') return
      expect(errors).toEqual([])
    })
  }
}

/** A field with all that can be asked below it; a type met again is asked for its leaves only. */
function fieldText(field: GraphQLField<unknown, unknown>, isGiven: boolean, seen: Set<string>): string {
  const type = getNamedType(field.type)
  const args = field.args.filter((arg) => isGiven || isRequired(arg) || arg.name === 'id')
  const head = `${field.name}${args.length ? `(${args.map((arg) => `${arg.name}: ${valueText(arg.name, arg.type)}`)})` : ''}`
  return isCompositeType(type) ? `${head} ${selectionText(type, isGiven, seen)}` : head
}

function selectionText(type: GraphQLCompositeType, isGiven: boolean, seen: Set<string>): string {
  if (!isObjectType(type)) {
    const members = schema.getPossibleTypes(type).map((each, index) => {
      // members may share a key only where it means the same, so each gets names of its own
      const text = selectionText(each, isGiven, new Set([...seen, 'leaves only']))
      return `... on ${each.name} ${text.replace(/(?<=[{ ])(\w+)(?=[ (])/g, (name) => `m${index}_${name}: ${name}`)}`
    })
    return `{ __typename ${members.join(' ')} }`
  }
  const isNew = !seen.has(type.name) && !seen.has('leaves only')
  seen.add(type.name)
  const fields = Object.values(type.getFields()).filter((field) => {
    const inner = getNamedType(field.type)
    return isNew || !isCompositeType(inner)
  })
  return `{ __typename ${fields.map((field) => fieldText(field, isGiven, seen)).join(' ')} }`
}

function isRequired(arg: GraphQLArgument): boolean {
  return isNonNullType(arg.type) && arg.defaultValue === undefined
}

function valueText(name: string, type: GraphQLInputType): string {
  if (isNonNullType(type)) return valueText(name, type.ofType)
  if (isListType(type)) return `[${valueText(name, type.ofType)}]`
  if (isEnumType(type)) return type.getValues()[0]?.name ?? ''
  if (isInputObjectType(type)) {
    return `{ ${Object.values(type.getFields()).map((each) => `${each.name}: ${valueText(each.name, each.type)}`)} }`
  }
  if (name === 'after') return 'null'
  return { Int: '3', Boolean: 'true', Date: '"2026-09-01"', ID: '"Article:1"' }[type.name as 'Int'] ?? '"thu"'
}
