import type { Rel } from '@mikro-orm/core'
import type { DossierMeasure, DossierRate, DossierWarning as WarningCode } from '@thong-suot/vocabulary'
import { Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { CalendarDate } from '../../graphql/calendar-date.ts'
import { Agency } from '../agencies/agency.view.ts'
import { DossierMeasureEnum, DossierRateEnum, DossierWarningCodeEnum } from './statistics-enums.ts'

@ObjectType({ description: 'A reporting period: never only its label, since cut-offs differ.' })
export class Period {
  @Field(() => String, { description: 'Label, as written.' })
  label!: string

  @Field(() => CalendarDate, { nullable: true, description: 'First day; null when the source does not say.' })
  from?: string

  @Field(() => CalendarDate, { nullable: true, description: 'Last day, the data cut-off.' })
  to?: string
}

@ObjectType({ description: 'A count of dossiers.' })
export class DossierFigure {
  @Field(() => DossierMeasureEnum, { description: 'What is counted.' })
  measure!: DossierMeasure

  @Field(() => Int, { nullable: true, description: 'As the source states it. Dossiers.' })
  stated?: number

  @Field(() => Int, {
    nullable: true,
    description:
      'What its parts make; null when they are not all known, or when a part nobody tells explains the rest. Dossiers.',
  })
  computed?: number
}

@ObjectType({ description: 'A share of dossiers, in per cent.' })
export class DossierRateValue {
  @Field(() => DossierRateEnum, { description: 'Which share, of what.' })
  rate!: DossierRate

  @Field(() => String, { nullable: true, description: 'As stated, with its digits and a point: `97.33`. Per cent.' })
  stated?: string

  @Field(() => Float, {
    nullable: true,
    description: 'What the counts make, to six decimals. Per cent; null when they are not known.',
  })
  computed?: number

  @Field(() => Int, { nullable: true, description: 'Dossiers above the line.' })
  numerator?: number

  @Field(() => Int, { nullable: true, description: 'Dossiers below the line.' })
  denominator?: number
}

@ObjectType({ description: 'Where stated figures do not agree. They are shown as stated all the same.' })
export class DossierWarning {
  @Field(() => DossierWarningCodeEnum, { description: 'In what they differ.' })
  code!: WarningCode

  @Field(() => DossierMeasureEnum, { nullable: true, description: 'The count it is about.' })
  measure?: DossierMeasure

  @Field(() => DossierRateEnum, { nullable: true, description: 'The rate it is about.' })
  rate?: DossierRate

  @Field(() => Float, {
    description: 'As stated; what was to process as received and carried over, where nobody states it.',
  })
  stated!: number

  @Field(() => Float, { description: 'As computed, to six decimals.' })
  computed!: number

  @Field(() => Float, { description: 'Stated less computed.' })
  difference!: number
}

@ObjectType({ description: 'A part of a breakdown.' })
export class BreakdownPart {
  @Field(() => String, { description: 'Unit or field, as written.' })
  unit!: string

  @Field(() => Agency, { nullable: true, description: 'The agency meant.' })
  agency?: Rel<Agency>

  @Field(() => Int, { description: 'Dossiers.' })
  count!: number

  @Field(() => String, {
    nullable: true,
    description: 'Share of what was planned, as stated and never recomputed, with a point. Per cent.',
  })
  shareOfPlan?: string
}

@ObjectType({ description: 'A count told by unit or field.' })
export class Breakdown {
  @Field(() => ID, { description: 'Immutable key of the breakdown (uuid).' })
  key!: string

  @Field(() => DossierMeasureEnum, { description: 'The count that is broken down.' })
  measure!: DossierMeasure

  @Field(() => Boolean, { description: 'Whether every unit is named, so that the parts add up to the count.' })
  isComplete!: boolean

  @Field(() => Int, { description: 'What the parts add up to. Dossiers.' })
  sum!: number

  @Field(() => [BreakdownPart], { description: 'Its parts, in their order.' })
  parts!: BreakdownPart[]
}
