import type { SuccessionExtent, SuccessionType } from '@thong-suot/vocabulary'
import { successionExtents, successionTypes } from '@thong-suot/vocabulary'
import { Field, ObjectType } from 'type-graphql'
import { CalendarDate } from '../../graphql/calendar-date.ts'
import { Document } from '../documents/document.view.ts'
import { enumOf } from '../vocabulary/enum-of.ts'
import { Agency } from './agency.view.ts'

const SuccessionTypeEnum = enumOf<SuccessionType>('SuccessionType', successionTypes, 'How agencies passed to others.')
const SuccessionExtentEnum = enumOf<SuccessionExtent>('SuccessionExtent', successionExtents, 'How much of it passed.')

@ObjectType({ description: 'One step in the history of an agency: to whom it passed, or from whom it came.' })
export class Succession {
  @Field(() => SuccessionTypeEnum, { description: 'How it passed.' })
  type!: SuccessionType

  @Field(() => CalendarDate, { description: 'First day of the new order.' })
  effectiveOn!: string

  @Field(() => SuccessionExtentEnum, { description: 'Whole, in part, or a function only.' })
  extent!: SuccessionExtent

  @Field(() => String, { nullable: true, description: 'What passed, in one sentence; as written.' })
  note?: string

  @Field(() => Agency, { description: 'The other agency.' })
  agency!: Agency

  @Field(() => Document, { nullable: true, description: 'The document that ordered it.' })
  legalBasis?: Document
}
