import type { Rel } from '@mikro-orm/core'
import type { Comparator } from '@thong-suot/vocabulary'
import { comparators } from '@thong-suot/vocabulary'
import { Arg, Field, Float, ID, ObjectType } from 'type-graphql'
import { CalendarDate } from '../../graphql/calendar-date.ts'
import { planned } from '../../graphql/planned.ts'
import { ReformArea } from '../areas/reform-area.ts'
import { Document } from '../documents/document.view.ts'
import { Completion } from '../tasks/completion.ts'
import { enumOf } from '../vocabulary/enum-of.ts'
import { PlanItem } from './plan-item.view.ts'

export const ComparatorEnum = enumOf<Comparator>(
  'Comparator',
  comparators,
  'How a measured value has to stand to the value of a target.',
)

@ObjectType({ description: 'A heading of a plan, with the work below it.' })
export class PlanArea {
  @Field(() => ID, { description: 'Immutable key of the area (uuid).' })
  key!: string

  @Field(() => String, { nullable: true, description: 'Number in the plan, as written.' })
  number?: string

  @Field(() => String, { description: 'Name in the plan, as written.' })
  title!: string

  @Field(() => ReformArea, { nullable: true, description: 'The standard area it stands for.' })
  reformArea?: ReformArea

  @Field(() => [PlanItem], { description: 'Its items, in their order.' })
  items!: Rel<PlanItem>[]

  @Field(() => Completion, { description: 'How its tasks stand; all zero when the plan is archived.' })
  completion(
    @Arg('asOf', () => CalendarDate, { nullable: true, description: 'At the end of this day; today when not given.' })
    _asOf?: string,
  ): Completion {
    return planned()
  }
}

@ObjectType({ description: 'A value that was measured.' })
export class Measurement {
  @Field(() => CalendarDate, { description: 'The day it was true.' })
  measuredOn!: string

  @Field(() => Float, { description: 'The value, in the unit of its target.' })
  value!: number

  @Field(() => Boolean, { description: 'Whether it meets the target.' })
  isMet!: boolean

  @Field(() => Document, { nullable: true, description: 'The document that tells it.' })
  document?: Rel<Document>
}

@ObjectType({ description: 'What a plan wants to reach, in a number.' })
export class Target {
  @Field(() => ID, { description: 'Immutable key of the target (uuid).' })
  key!: string

  @Field(() => String, { description: 'What is measured, as written.' })
  indicator!: string

  @Field(() => ComparatorEnum, { description: 'How the measured value has to stand to `value`.' })
  comparator!: Comparator

  @Field(() => Float, { description: 'The value to reach.' })
  value!: number

  @Field(() => String, { nullable: true, description: 'Unit of the values, as written.' })
  unit?: string

  @Field(() => [Measurement], { description: 'What was measured, newest first.' })
  measurements!: Measurement[]

  @Field(() => Measurement, { nullable: true, description: 'The newest measurement.' })
  latest?: Measurement
}
