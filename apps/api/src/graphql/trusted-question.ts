import type { Statement } from '@thong-suot/read-plan'
import { type GraphQLSchema, getOperationAST } from 'graphql'
import type { Context } from '../context.ts'
import { checkCost } from './cost.ts'
import { contextValues, type Reader } from './reader.ts'
import type { TrustedDocuments } from './trusted-documents.ts'

export interface TrustedParts {
  readonly trusted: TrustedDocuments
  readonly schema: GraphQLSchema
  readonly reader: Reader
}

/** What a request by hash says, each as it came; nothing else may stand beside it. */
export type Asked = Readonly<Partial<Record<'extensions' | 'operationName' | 'variables', unknown>>>

/** What the parameters of an address ask; null where it says something else, or something twice. Throws a SyntaxError. */
export function askedIn(url: string): Asked | null {
  const { searchParams } = new URL(url, 'http://api')
  const names = [...searchParams.keys()]
  if (names.some((name, index) => !known.includes(name) || names.indexOf(name) !== index)) return null
  return {
    extensions: JSON.parse(searchParams.get('extensions') ?? '{}'),
    operationName: searchParams.get('operationName'),
    variables: JSON.parse(searchParams.get('variables') ?? '{}'),
  }
}

/** What a body asks, already read as JSON; null where it says something else. */
export function askedBy(body: unknown): Asked | null {
  return isRecord(body) && Object.keys(body).every((name) => known.includes(name)) ? body : null
}

const known = ['operationName', 'variables', 'extensions']

/**
 * The statement of a query in a trusted document; null where it is anything else, which Apollo judges. Such a document was
 * found valid at boot, so what is left to hold it to are its variables and its cost.
 */
export function planTrusted(
  { trusted, schema, reader }: TrustedParts,
  { extensions, operationName, variables }: Asked,
  context: Pick<Context, 'language' | 'viewer'>,
): Statement | null {
  const { persistedQuery } = isRecord(extensions) ? extensions : {}
  const { version, sha256Hash: hash } = isRecord(persistedQuery) ? persistedQuery : {}
  if (version !== 1 || typeof hash !== 'string') return null
  const found = trusted.get(hash)
  const values = variables ?? {}
  if (!found?.isQuery || !isRecord(values)) return null
  const operation = getOperationAST(found.document, operationName as string | null | undefined)
  // an answer for each value of what no document asks for would be remembered for nobody
  const wanted = operation?.variableDefinitions?.map(({ variable }) => variable.name.value) ?? []
  if (!operation || Object.keys(values).some((name) => !wanted.includes(name))) return null
  checkCost(schema, found.document, operation, values)
  return reader.planner.statement({
    document: found.document,
    variables: values,
    documentId: hash,
    isTrusted: true,
    context: contextValues(context),
  })
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
