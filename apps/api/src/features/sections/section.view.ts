import { types } from '@mikro-orm/core'
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { Node } from '../../graphql/node.ts'
import { joinLocales } from '../visibility/locale-rows.ts'

/** Sections are furniture of the portal and have no drafts. */
export const sectionSql = /* sql */ `
  select s.id, s.slug, vi.name as name_vi, en.name as name_en, s.position::integer as position
  from cms.sections s
  ${joinLocales('sections', 's')}`

@ObjectType({ implements: Node, description: 'A column of the portal under which articles appear.' })
@Entity({ schema: 'content', tableName: 'section', view: true, expression: sectionSql })
export class Section {
  @PrimaryKey({ type: types.integer })
  id!: number

  @Field(() => String, { description: 'Address part, unique, folded.' })
  @Property({ type: types.text })
  slug!: string

  @Field(() => String, { description: 'Name in the language of the request.' })
  name!: string

  @Property({ type: types.integer })
  position!: number
}
