import type { PartyRole } from '@thong-suot/vocabulary'
import { Field, ObjectType } from 'type-graphql'
import { Agency } from '../agencies/agency.view.ts'
import { AgencyGroup } from '../agencies/agency-group.view.ts'
import { Document } from '../documents/document.view.ts'
import { PartyRoleEnum } from './conclusion-enums.ts'

@ObjectType({ description: 'Someone a directive speaks to.' })
export class Party {
  @Field(() => PartyRoleEnum, { description: 'What the party has to do.' })
  role!: PartyRole

  @Field(() => String, { description: 'The party exactly as written.' })
  asWritten!: string

  @Field(() => Agency, {
    nullable: true,
    description: 'The agency meant; null when nobody recognised it, or when it is a group.',
  })
  agency?: Agency

  @Field(() => AgencyGroup, { nullable: true, description: 'The group meant.' })
  group?: AgencyGroup
}

@ObjectType({ description: 'A document that a directive names.' })
export class CitedInDirective {
  @Field(() => String, { description: 'The document exactly as the text writes it.' })
  asWritten!: string

  @Field(() => Document, { nullable: true, description: 'The document itself; null when it is not published here.' })
  document?: Document
}

@ObjectType({ description: 'Something about a directive that a person should look at.' })
export class Doubt {
  @Field(() => String, { description: 'Stable code for programs: party.unknown, party.nomembers, party.nolead.' })
  code!: string

  @Field(() => String, { description: 'One sentence in the language of the request.' })
  message!: string
}
