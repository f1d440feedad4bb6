import { types } from '@mikro-orm/core'
import { Entity, PrimaryKey } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { agencyGroupSql } from './agency-parts.view.ts'

@ObjectType({ description: 'Several agencies addressed by one phrase.' })
@Entity({ schema: 'content', tableName: 'agency_group', view: true, expression: agencyGroupSql })
export class AgencyGroup {
  @PrimaryKey({ type: types.integer })
  id!: number

  @Field(() => String, { description: 'How the group is called, in the language of the request.' })
  name!: string
}
