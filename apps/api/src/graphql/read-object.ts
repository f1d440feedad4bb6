import { decodeGlobalId } from '@thong-suot/read-plan'
import type { GraphQLResolveInfo } from 'graphql'
import type { Context } from '../context.ts'
import { contextValues } from './reader.ts'

/**
 * The object behind a global id, as the field of `info` asks for it: for the payload of a mutation, read anew by the
 * same plans as every query. Null when the viewer may not see it.
 */
export async function readObject(
  context: Context,
  info: GraphQLResolveInfo,
  type: string,
  globalId: string,
): Promise<Record<string, unknown> | null> {
  const { reader } = context
  const key = decodeGlobalId(globalId, type, reader.planner.keyType(type))
  if (key === null) return null
  const statement = reader.planner.statementOf(info, type, key, contextValues(context))
  const { data } = await reader.read(statement, context)
  return data.toJSON()?.object as Record<string, unknown> | null
}
