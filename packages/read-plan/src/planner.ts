import {
  type DocumentNode,
  type FragmentDefinitionNode,
  GraphQLError,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  getVariableValues,
  type OperationDefinitionNode,
  print,
} from 'graphql'
import { LRUCache } from 'lru-cache'
import type { Build } from './build.ts'
import { Catalog, type CatalogOptions } from './catalog.ts'
import { checkMapping } from './check-mapping.ts'
import { compileKeyed, compileObject, type ObjectSql } from './compile-object.ts'
import { type Answer, complete } from './complete.ts'
import { Parameters, type Values } from './parameters.ts'
import { type Budget, PreparedStatements } from './prepared.ts'
import { badInput } from './problems.ts'
import { type Document, selectionsOf } from './selection.ts'
import { type Fields, type Promises, promisesOf } from './shape.ts'
import { qualifiedNames } from './sql-text.ts'
import { variantOf } from './variant.ts'

/** An operation that passed validation. */
export interface Request {
  readonly document: DocumentNode
  readonly operationName?: string | null | undefined
  readonly variables?: Values | null | undefined
  /** What names the document in the cache of plans, such as its hash; its text unless given. */
  readonly documentId?: string | undefined
  /** A document of one's own, which will come again: its statement is prepared at once. */
  readonly isTrusted?: boolean
  readonly context: Values
}

/** A statement ready to run: its one row has the one column `data`, a text. */
export interface Statement {
  /** For a plan in steady use: the name to prepare it by, so that PostgreSQL plans it once per connection. */
  readonly name?: string
  readonly text: string
  readonly values: unknown[]
  /** The qualified names in its text: among them every table, view and function that it reads. */
  readonly names: ReadonlySet<string>
  /** Holds the data that came back against the schema. */
  readonly complete: <Json extends string | Buffer>(json: Json) => Answer<Json>
}

export interface PlannerOptions extends CatalogOptions {
  /** How many plans are kept, 1000 unless told. */
  readonly planCacheSize?: number
  /** How many characters of statements may be prepared: every connection keeps each of them. */
  readonly prepared?: Budget
  /** How many characters a statement may have, 100 000 unless told: PostgreSQL plans the longer for longer. */
  readonly maxStatementLength?: number
}

interface Plan {
  readonly text: string
  readonly used: readonly number[]
  readonly parameters: Parameters
  readonly fields: Fields
  readonly promises: Promises
  /** Told when somebody asks. */
  names?: ReadonlySet<string>
}

// Strangers choose how long statements are: a plan takes about four bytes for each character, of all plans together.
const maxCharacters = 16_000_000

// And so many of the names of plans made once.
const maxKeys = 1_000_000

const keyName = ' key'

/** Plans operations over one schema. Making it checks that every readable field is mapped. */
export class Planner {
  readonly #catalog: Catalog
  readonly #plans: LRUCache<string, Plan>
  /** Plans made once for strangers: most are never asked for again, and keeping them costs more than making one twice. */
  readonly #once = new LRUCache<string, true>({ maxSize: maxKeys, sizeCalculation: (_, { length }) => length })
  /** The values of the context that have plans of their own. */
  readonly #fixed: readonly string[]
  readonly #maxLength: number
  readonly #prepared: PreparedStatements

  constructor(options: PlannerOptions) {
    this.#catalog = new Catalog(options)
    this.#plans = new LRUCache({
      max: options.planCacheSize ?? 1000,
      maxSize: maxCharacters,
      sizeCalculation: ({ text }) => text.length,
    })
    this.#fixed = Object.entries(this.#catalog.context).flatMap(([name, type]) => (Array.isArray(type) ? name : []))
    this.#maxLength = options.maxStatementLength ?? 100_000
    this.#prepared = new PreparedStatements(options.prepared ?? { trusted: 250_000, strangers: 50_000 }, maxCharacters)
    checkMapping(this.#catalog)
  }

  /** The type of the key of a type with a table. */
  keyType(type: string): string {
    return this.#catalog.key(type).type
  }

  /** The statement of a query; throws GraphQLErrors of code BAD_USER_INPUT. */
  statement(request: Request): Statement {
    try {
      return this.#statement(request)
    } catch (error) {
      // graphql-js says what is wrong with an argument, but not that it is the caller's to mend
      const isUnnamed = error instanceof GraphQLError && error.extensions.code === undefined
      throw isUnnamed ? badInput('INVALID_VARIABLE', error.message, error.nodes?.[0]) : error
    }
  }

  #statement(request: Request): Statement {
    const { schema } = this.#catalog
    const operation = operationOf(request)
    const variables = coerced(this.#catalog, operation, request.variables ?? {})
    const id = request.documentId ?? print(request.document)
    const fixed = this.#fixed.map((name) => request.context[name])
    const planId = `${id} ${request.operationName ?? ''} ${fixed} ${variantOf(schema, operation, variables)}`
    let plan = this.#plans.get(planId)
    if (!plan) {
      const document = { schema, fragments: fragmentsOf(request.document), variables }
      plan = this.#plan(document, request.context, (build) =>
        compileObject(build, schema.getQueryType() as GraphQLObjectType, undefined, [operation.selectionSet]),
      )
      if (request.isTrusted || this.#once.has(planId)) this.#plans.set(planId, plan)
      else this.#once.set(planId, true)
    }
    const name = this.#prepared.nameOf(plan.text, request.isTrusted ?? false)
    return bound(plan, variables, request.context, name)
  }

  /** The statement of the object under a field that a resolver answers, such as the payload of a mutation, by key. */
  statementOf(info: GraphQLResolveInfo, type: string, key: string | number, context: Values): Statement {
    const { schema } = this.#catalog
    const document = { schema, fragments: info.fragments, variables: info.variableValues }
    const plan = this.#plan(document, context, (build) => {
      const keyed = compileKeyed(
        build,
        schema.getType(type) as GraphQLObjectType,
        selectionsOf(info.fieldNodes),
        (cast) => build.parameters.context(keyName, cast),
      )
      return { sql: `json_build_object('object', ${keyed.sql})`, fields: new Map() }
    })
    return bound(plan, info.variableValues, { ...context, [keyName]: key })
  }

  #plan(document: Document, context: Values, compile: (build: Build) => ObjectSql): Plan {
    let aliases = 0
    const parameters = new Parameters()
    const settings = {
      catalog: this.#catalog,
      parameters,
      context,
      handed: {},
      given: new Map(),
      maxLength: this.#maxLength,
    }
    const build = { ...document, ...settings, alias: () => `_${++aliases}` }
    const { sql, fields } = compile(build)
    const numbered = parameters.number(`select ${sql}::text as data`)
    return { ...numbered, parameters, fields, promises: promisesOf(fields) }
  }
}

function bound(plan: Plan, variables: Values, context: Values, name?: string): Statement {
  const { text, fields, promises } = plan
  const all = plan.parameters.bind(variables, context)
  const values = plan.used.map((index) => all[index])
  return {
    ...(name && { name }),
    text,
    values,
    get names() {
      plan.names ??= qualifiedNames(text)
      return plan.names
    },
    complete: (json) => complete(json, fields, promises),
  }
}

function operationOf({ document, operationName }: Request): OperationDefinitionNode {
  const operations = document.definitions.filter((each) => each.kind === 'OperationDefinition')
  const named = operationName ? operations.filter((each) => each.name?.value === operationName) : operations
  const [operation, ...more] = named
  if (operation && more.length === 0) return operation
  throw badInput('UNKNOWN_OPERATION', 'The document has no single operation of that name.')
}

function fragmentsOf(document: DocumentNode): Record<string, FragmentDefinitionNode> {
  const fragments = document.definitions.filter((each) => each.kind === 'FragmentDefinition')
  return Object.fromEntries(fragments.map((fragment) => [fragment.name.value, fragment]))
}

function coerced(catalog: Catalog, operation: OperationDefinitionNode, inputs: Values): Values {
  const result = getVariableValues(catalog.schema, operation.variableDefinitions ?? [], inputs, { maxErrors: 10 })
  if (result.coerced) return result.coerced
  const [first, ...more] = result.errors.map(
    (error) =>
      new GraphQLError(error.message, {
        ...(error.nodes && { nodes: error.nodes }),
        extensions: { code: 'BAD_USER_INPUT', reason: 'INVALID_VARIABLE' },
      }),
  )
  throw more.length > 0 ? new InputErrors([first as GraphQLError, ...more]) : (first as GraphQLError)
}

/** Several problems of one request's variables. */
export class InputErrors extends Error {
  readonly errors: readonly GraphQLError[]

  constructor(errors: readonly GraphQLError[]) {
    super(errors.map((error) => error.message).join(' '))
    this.errors = errors
  }
}
