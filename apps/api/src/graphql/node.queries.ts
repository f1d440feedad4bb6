import { byGlobalId, query } from '@thong-suot/read-plan'
import { Arg, ID, Query, Resolver } from 'type-graphql'
import { Node } from './node.ts'
import { planned } from './planned.ts'

@Resolver()
export class NodeQueries {
  @Query(() => Node, { nullable: true, description: 'Anything with a global id; null when there is nothing to see.' })
  node(@Arg('id', () => ID, { description: 'Global id, `<Type>:<key>`.' }) _id: string): Node {
    return planned()
  }
}

export const nodeReads = [query({ node: byGlobalId() })]
