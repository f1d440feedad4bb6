import { type AreaScheme, areaSchemes, type ReformAreaKey, reformAreas } from '@thong-suot/vocabulary'
import { Field, ObjectType } from 'type-graphql'
import { enumOf } from '../vocabulary/enum-of.ts'

export const ReformAreaKeyEnum = enumOf<ReformAreaKey>(
  'ReformAreaKey',
  reformAreas,
  'Areas of reform: the six of NQ 76/NQ-CP (2021-2030), the cross-cutting ones, and those of 2011-2020.',
)

export const AreaSchemeEnum = enumOf<AreaScheme>(
  'AreaScheme',
  areaSchemes,
  'Lists of reform areas, each of its own period.',
)

@ObjectType({ description: 'An area of public administration reform.' })
export class ReformArea {
  @Field(() => ReformAreaKeyEnum, { description: 'Stable key.' })
  key!: ReformAreaKey

  @Field(() => String, { description: 'Name in the language of the request.' })
  name!: string

  @Field(() => [AreaSchemeEnum], { description: 'The lists that have it.' })
  schemes!: AreaScheme[]

  @Field(() => ReformArea, { nullable: true, description: 'Where its work goes on, when it ended with its period.' })
  successor?: ReformArea
}
