import type { RecipientKind } from '@thong-suot/vocabulary'
import { Field, ObjectType } from 'type-graphql'
import { Agency } from '../agencies/agency.view.ts'
import { RecipientKindEnum } from './commendation-enums.ts'

@ObjectType({ description: 'One who was commended; of an individual only name, post and unit are ever told.' })
export class Recipient {
  @Field(() => RecipientKindEnum, { description: 'Collective, individual or household.' })
  kind!: RecipientKind

  @Field(() => String, { description: 'Name as the decision has it.' })
  name!: string

  @Field(() => String, { nullable: true, description: 'Post held, as written.' })
  post?: string

  @Field(() => String, { nullable: true, description: 'Unit, as written.' })
  unit?: string

  @Field(() => Agency, { nullable: true, description: 'The agency behind the unit or the collective, where known.' })
  agency?: Agency
}
