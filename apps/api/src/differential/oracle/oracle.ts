import {
  buildSchema,
  type DocumentNode,
  execute,
  type GraphQLFieldResolver,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isNonNullType,
  isObjectType,
  printSchema,
  responsePathAsArray,
} from 'graphql'
import { aboutPageMeanings } from './about-pages.ts'
import { agencyMeanings } from './agencies.ts'
import { articleMeanings } from './articles.ts'
import { commendationMeanings } from './commendations.ts'
import { conclusionMeanings } from './conclusions.ts'
import { documentMeanings } from './documents.ts'
import { globalIdMeanings } from './global-ids.ts'
import { indexMeanings } from './indices.ts'
import type { Arguments, Asking, Meaning } from './meaning.ts'
import { planMeanings } from './plans.ts'
import { procedureMeanings } from './procedures.ts'
import type { Row } from './rows.ts'
import { scoreboardMeanings } from './scoreboard.ts'
import { searchMeanings } from './search.ts'
import { siteMeanings } from './site.ts'
import { statisticsMeanings } from './statistics.ts'
import { taskMeanings } from './tasks.ts'
import { viewerMeanings } from './viewer.ts'

const meanings = [
  globalIdMeanings,
  aboutPageMeanings,
  agencyMeanings,
  articleMeanings,
  commendationMeanings,
  conclusionMeanings,
  documentMeanings,
  indexMeanings,
  planMeanings,
  procedureMeanings,
  siteMeanings,
  statisticsMeanings,
  taskMeanings,
  scoreboardMeanings,
  searchMeanings,
  viewerMeanings,
]

export interface OracleAnswer {
  readonly data: Record<string, unknown> | null
  readonly errorPaths: readonly (readonly (string | number)[])[]
  /** Every place where the schema promises a value and there is none; which of them becomes the error is open. */
  readonly missing: ReadonlySet<string>
}

interface Question {
  readonly document: DocumentNode
  readonly operationName: string | null
  readonly variables: Readonly<Record<string, unknown>>
}

interface Run {
  readonly asking: Asking
  readonly missing: Set<string>
  /** The day a root field was asked for, by its key: what is below takes it where it names none of its own. */
  readonly days: Map<string | number, string>
  pending: number
}

/** Answers operations by walking their selection with graphql-js, one row at a time. */
export class Oracle {
  readonly #schema: GraphQLSchema
  /** `Type.field` of all that was answered for at least one row. */
  readonly visited = new Set<string>()

  /** The schema is copied, so that its resolvers stay as they are. */
  constructor(schema: GraphQLSchema) {
    this.#schema = buildSchema(printSchema(schema))
    for (const type of Object.values(this.#schema.getTypeMap())) {
      if (!isObjectType(type)) continue
      for (const field of Object.values(type.getFields())) {
        const told = meanings.flatMap((each) => each[type.name]?.[field.name] ?? [])
        if (told.length > 1) throw new Error(`${type.name}.${field.name} has two meanings.`)
        field.resolve = this.#watched(told[0] ?? columnOf(field.name))
      }
    }
  }

  async answer({ document, operationName, variables }: Question, asking: Asking): Promise<OracleAnswer> {
    const run: Run = { asking, missing: new Set(), days: new Map(), pending: 0 }
    const answer = await execute({
      schema: this.#schema,
      document,
      operationName,
      variableValues: variables,
      contextValue: run,
    })
    // a field beside one that failed may still be on its way
    while (run.pending > 0) await new Promise(setImmediate)
    const fault = answer.errors?.find(({ message }) => !message.startsWith('Cannot return null'))
    if (fault) throw fault.originalError ?? fault
    return {
      data: answer.data ? JSON.parse(JSON.stringify(answer.data)) : null,
      errorPaths: (answer.errors ?? []).map((error) => error.path ?? []),
      missing: run.missing,
    }
  }

  #watched(meaning: Meaning): GraphQLFieldResolver<Row, Run> {
    return async (row, args, run, info) => {
      run.pending += 1
      try {
        const value = await meaning(row, withDayFromAbove(run, info, args), run.asking)
        this.visited.add(`${info.parentType.name}.${info.fieldName}`)
        if ((value === null || value === undefined) && isNonNullType(info.returnType)) {
          run.missing.add(responsePathAsArray(info.path).join('.'))
        }
        return value
      } finally {
        // below this field others may begin first
        setImmediate(() => {
          run.pending -= 1
        })
      }
    }
  }
}

function withDayFromAbove({ days }: Run, info: GraphQLResolveInfo, args: Arguments): Arguments {
  const { parentType, fieldName, path } = info
  const [root = ''] = responsePathAsArray(path)
  const isHandedDown = parentType.name === 'Query' && (fieldName === 'tasks' || fieldName === 'scoreboard')
  if (isHandedDown && args.asOf != null) days.set(root, args.asOf)
  const isOfStanding = ['completion', 'completionStatus', 'daysOverdue', 'burnUp', 'isDueSoon', 'standing'].includes(
    fieldName,
  )
  return isOfStanding && args.asOf == null ? { ...args, asOf: days.get(root) } : args
}

/** The column of the name, or what a row made here holds under it. */
function columnOf(field: string): Meaning {
  const column = field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
  return (row) => {
    const value = field in row ? row[field] : row[column]
    if (value === undefined) throw new Error(`The oracle knows no ${field}.`)
    return typeof value === 'function' ? value() : value
  }
}
