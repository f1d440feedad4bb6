import { Field, ID, InterfaceType } from 'type-graphql'

/** Anything with an identity of its own: `@ObjectType({ implements: Node })` gives a type its global `id`. */
@InterfaceType('Node', { description: 'Anything with an identity of its own.' })
export abstract class Node {
  @Field(() => ID, { name: 'id', description: 'Global id, `<Type>:<key>`; stable, and accepted by `node(id)`.' })
  readonly globalId!: string
}
