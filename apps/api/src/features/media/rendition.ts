import { Field, Int, ObjectType } from 'type-graphql'

@ObjectType({ description: 'A smaller copy of a picture.' })
export class Rendition {
  @Field(() => String, { description: 'card, page or wide.' })
  name!: string

  @Field(() => String, { description: 'Address of the file, relative to the origin of the portal.' })
  url!: string

  @Field(() => Int, { description: 'Pixels.' })
  width!: number

  @Field(() => Int, { description: 'Pixels.' })
  height!: number
}
