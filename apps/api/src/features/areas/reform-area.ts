import type { ReformAreaKey } from '@thong-suot/vocabulary'
import { reformAreas } from '@thong-suot/vocabulary'
import { Field, ObjectType } from 'type-graphql'
import { enumOf } from '../vocabulary/enum-of.ts'

export const ReformAreaKeyEnum = enumOf<ReformAreaKey>(
  'ReformAreaKey',
  reformAreas,
  'Areas of reform: the six of NQ 76/NQ-CP (2021-2030), the cross-cutting ones, and those of 2011-2020.',
)

@ObjectType({ description: 'An area of public administration reform.' })
export class ReformArea {
  @Field(() => ReformAreaKeyEnum, { description: 'Stable key.' })
  key!: ReformAreaKey

  @Field(() => String, { description: 'Name in the language of the request.' })
  name!: string
}
