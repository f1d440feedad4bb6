import { type DocumentNode, type GraphQLObjectType, type GraphQLSchema, parse, specifiedRules, validate } from 'graphql'
import { boundRules, parseBounds } from '../../graphql/bounds.ts'
import { checkCost } from '../../graphql/cost.ts'
import type { OperationChoice } from './choices.ts'
import { Scope } from './scope.ts'
import { Variables } from './variables.ts'
import { SelectionWriter } from './write-selections.ts'

export interface Operation {
  readonly text: string
  readonly document: DocumentNode
  readonly operationName: string | null
  readonly variables: Record<string, unknown>
  readonly language: 'vi' | 'en'
  readonly reader: 'visitor' | 'officer' | 'editor'
}

// No text of so many characters has as few tokens as are allowed.
const longest = 20_000

const cuts = [12, 8, 6, 5, 4, 3, 2, 1]

/** The operation in all the sizes in which it stays within the bounds of the product, the largest first. */
export function* writeOperation(schema: GraphQLSchema, choice: OperationChoice): Generator<Operation> {
  for (const selections of [choice.selections, choice.selections.slice(0, 1)]) {
    for (const cut of cuts) {
      const operation = writeWithin(schema, { ...choice, selections }, cut)
      if (operation) yield operation
    }
  }
}

function writeWithin(schema: GraphQLSchema, choice: OperationChoice, cut: number): Operation | null {
  const { language, reader, name } = choice
  const variables = new Variables()
  const writer = new SelectionWriter(schema, variables)
  const query = schema.getQueryType() as GraphQLObjectType
  const { text: selection } = writer.write(choice.selections, query, new Scope(), cut)
  const fragments = writer.fragments.map((each) => `fragment ${each.name} on ${each.on.name} ${each.text}`)
  const body = [selection, ...fragments].join('\n')
  if (body.length > longest) return null
  const { declarations, values } = variables.usedIn(body)
  const head = name || declarations || choice.hasAnother ? `query ${name ?? 'Asked'}${declarations} ` : ''
  const another = choice.hasAnother ? ['query Another { sections { id } }'] : []
  const text = [...another, `${head}${body}`].join('\n')
  const document = parseWithin(text)
  if (!document) return null
  const errors = validate(schema, document, [...specifiedRules, ...boundRules])
  if (errors.some(({ extensions }) => extensions.reason === 'DEPTH')) return null
  // anything else is a fault of the generator
  if (errors[0]) throw new Error(`${errors[0].message}\n${text}`)
  const operation = document.definitions.find(
    (each) => each.kind === 'OperationDefinition' && each.name?.value !== 'Another',
  )
  if (operation?.kind !== 'OperationDefinition') throw new Error(`No operation in ${text}`)
  try {
    checkCost(schema, document, operation, values)
  } catch {
    return null
  }
  const operationName = choice.hasAnother ? (operation.name?.value ?? null) : null
  return { text, document, operationName, variables: values, language, reader }
}

function parseWithin(text: string): DocumentNode | null {
  try {
    return parse(text, parseBounds)
  } catch (error) {
    if ((error as Error).message.includes('tokens')) return null
    throw error
  }
}
