import { type GraphQLArgument, getNamedType, isInputObjectType, isRequiredArgument, isScalarType } from 'graphql'
import { expect, test } from 'vitest'
import { makeSchema } from '../schema.ts'
import { openHouse } from '../testing/open-house.ts'

const { ask } = await openHouse()
const hostile = [
  `'; drop schema reform cascade; --`,
  `\\'`,
  '%_%',
  '$1',
  '\0',
  '\uD800',
  'a'.repeat(20_000),
  '',
  '-1',
  '9999-12-31',
  '0000-00-00',
  'Article:999999999999999999999',
  'Task:00000000-0000-0000-0000-00000000000g',
  'WyIiLG51bGxd',
  'W10',
]
// A well-formed cursor whose values fit no column.
const cursor = Buffer.from(JSON.stringify(['PUBLISHED_AT_DESC', 'not a time', 'not a number'])).toString('base64url')

for (const field of Object.values(makeSchema().getQueryType()?.getFields() ?? {})) {
  const args = field.args.filter(isText)
  if (args.length === 0) continue
  test(`hostile text in the arguments of ${field.name} is answered or refused, never a fault`, async () => {
    for (const arg of args) {
      const type = getNamedType(arg.type)
      const names = isInputObjectType(type) ? Object.keys(type.getFields()) : [undefined]
      const others = field.args.filter((each) => each !== arg && isRequiredArgument(each))
      const rest = others.map((each) => `, ${each.name}: ${enumOrText(each)}`).join('')
      const answer = String(field.type).includes('Connection') ? 'totalCount edges { cursor }' : '__typename'
      const query = `query ($v: ${arg.type}) { ${field.name}(${arg.name}: $v${rest}) { ${answer} } }`
      for (const name of names) {
        for (const text of [...hostile, cursor]) {
          const { status } = await ask(query, { v: name === undefined ? text : { [name]: text } })
          expect(status, `${arg.name} ${name ?? ''}: ${text.slice(0, 60)}`).toBeLessThan(500)
        }
      }
    }
  })
}

function isText(arg: GraphQLArgument): boolean {
  const type = getNamedType(arg.type)
  return isInputObjectType(type) || (isScalarType(type) && ['String', 'ID', 'Date'].includes(type.name))
}

function enumOrText(arg: GraphQLArgument): string {
  const type = getNamedType(arg.type)
  return 'getValues' in type ? (type.getValues()[0]?.name ?? '') : '"x"'
}
