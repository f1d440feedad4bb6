import { type ClassType, Field, Int, ObjectType } from 'type-graphql'

@ObjectType({ description: 'Where a page ends.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follows after this page.' })
  hasNextPage!: boolean

  @Field(() => String, {
    nullable: true,
    description: 'Give it as `after` for the next page; null when the page is empty.',
  })
  endCursor?: string
}

export interface Connection<Item> {
  edges: { cursor: string; node: Item }[]
  pageInfo: PageInfo
  totalCount: number
}

/** The types `<Name>Connection` and `<Name>Edge` over a type of that name. */
export function connectionOf<Item extends object>(
  name: string,
  item: () => ClassType<Item>,
): ClassType<Connection<Item>> {
  @ObjectType(`${name}Edge`, { description: `One ${name} in its place in a connection.` })
  class Edge {
    @Field(() => String, { description: 'Opaque mark of this place, for `after`.' })
    cursor!: string

    @Field(item, { description: `The ${name} itself.` })
    node!: Item
  }

  return connectionOver<Item>(name, Edge as ClassType<Connection<Item>['edges'][number]>)
}

/** The type `<Name>Connection` over edges that say more than cursor and node. */
export function connectionOver<Item>(
  name: string,
  edge: ClassType<Connection<Item>['edges'][number]>,
): ClassType<Connection<Item>> {
  @ObjectType(`${name}Connection`, { description: `A page of ${name}, with where it ends and how many there are.` })
  class Page implements Connection<Item> {
    @Field(() => [edge], { description: 'The page, in the order asked for.' })
    edges!: Connection<Item>['edges']

    @Field(() => PageInfo, { description: 'Where the page ends.' })
    pageInfo!: PageInfo

    @Field(() => Int, { description: 'How many there are over all pages; counted only when asked for.' })
    totalCount!: number
  }
  return Page
}
