import { type Rel, types } from '@mikro-orm/core'
import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import type { AgencyKind, AgencyLevel } from '@thong-suot/vocabulary'
import { agencyKinds, agencyLevels } from '@thong-suot/vocabulary'
import { Field, ObjectType } from 'type-graphql'
import { CalendarDate } from '../../graphql/calendar-date.ts'
import { Node } from '../../graphql/node.ts'
import { joinLocales } from '../visibility/locale-rows.ts'
import { calendarDate } from '../visibility/visible.ts'
import { enumOf } from '../vocabulary/enum-of.ts'

export const AgencyKindEnum = enumOf<AgencyKind>('AgencyKind', agencyKinds, 'What sort of body an agency is.')
export const AgencyLevelEnum = enumOf<AgencyLevel>('AgencyLevel', agencyLevels, 'Level of government.')

/** Agencies are public facts and have no drafts. */
export const agencySql = /* sql */ `
  select a.id, a.slug, vi.name as name_vi, en.name as name_en, a.short_name, a.kind::text as kind, a.level::text as level,
    a.parent_id, ${calendarDate('a.valid_from')} as valid_from, ${calendarDate('a.valid_to')} as valid_to,
    coalesce(a.is_sample, false) as is_sample
  from cms.agencies a
  ${joinLocales('agencies', 'a')}`

@ObjectType({
  implements: Node,
  description: 'A body of the State, the Party or an organisation, as it stood between two days.',
})
@Entity({ schema: 'content', tableName: 'agency', view: true, expression: agencySql })
export class Agency {
  @PrimaryKey({ type: types.integer })
  id!: number

  @Field(() => String, { description: 'Address part, unique, folded.' })
  @Property({ type: types.text })
  slug!: string

  @Field(() => String, { description: 'Full official name of its time, in the language of the request.' })
  name!: string

  @Field(() => String, { nullable: true, description: 'Name as used in tables.' })
  @Property({ type: types.text, nullable: true })
  shortName?: string

  @Field(() => AgencyKindEnum, { description: 'What sort of body it is.' })
  @Property({ type: types.text })
  kind!: AgencyKind

  @Field(() => AgencyLevelEnum, { description: 'Level of government; the district level ended on 30/6/2025.' })
  @Property({ type: types.text })
  level!: AgencyLevel

  @Field(() => Agency, { nullable: true, description: 'The agency directly above.' })
  @ManyToOne(() => Agency, { nullable: true })
  parent?: Rel<Agency>

  @Field(() => [Agency], { description: 'The agencies directly below, by name.' })
  children!: Agency[]

  @Field(() => [String], { description: 'Other names documents call it by, posts included; as written.' })
  aliases!: string[]

  @Field(() => CalendarDate, { nullable: true, description: 'First day of its existence; null when not recorded.' })
  @Property({ type: types.date, nullable: true })
  validFrom?: string

  @Field(() => CalendarDate, { nullable: true, description: 'Last day of its existence; null while it exists.' })
  @Property({ type: types.date, nullable: true })
  validTo?: string

  @Field(() => Boolean, { description: 'Fictional sample data.' })
  @Property({ type: types.boolean })
  isSample!: boolean
}
