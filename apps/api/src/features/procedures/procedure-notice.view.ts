import { type Rel, types } from '@mikro-orm/core'
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy'
import type { AgencyLevel, LegacyOnlineLevel, OnlineLevel, ProcedureChange } from '@thong-suot/vocabulary'
import { Field, ObjectType } from 'type-graphql'
import { CalendarDate } from '../../graphql/calendar-date.ts'
import { Node } from '../../graphql/node.ts'
import { Agency, AgencyLevelEnum } from '../agencies/agency.view.ts'
import { ReformArea } from '../areas/reform-area.ts'
import { Document } from '../documents/document.view.ts'
import { joinLocales } from '../visibility/locale-rows.ts'
import { Published } from '../visibility/published.ts'
import { publishedColumns } from '../visibility/published-columns.ts'
import { calendarDate, visibleDocument, visibleProcedureNotice } from '../visibility/visible.ts'
import { LegacyOnlineLevelEnum, OnlineLevelEnum, ProcedureChangeEnum } from './procedure-enums.ts'
import { Channel, LegalBasis, ProcedureForm, RequiredDocument } from './procedure-parts.ts'

/** A procedure as one decision announces it; what follows it under its code ends it the day before. */
export const procedureNoticeSql = /* sql */ `
  select ${publishedColumns('c')}, c.code, c.locality_suffix, c.field, c.level::text as level,
    c.online_level::text as online_level, c.online_level_legacy::text as online_level_legacy,
    coalesce(c.non_territorial, false) as non_territorial, c.applicants, c.result, c.change_kind::text as change_kind,
    d.id as decision_id, c.decision_as_written, c.announced_by_id, c.announced_by_post,
    c.issuing_agency_id as posted_by_id, ${calendarDate('c.effective_from')} as effective_from,
    ${calendarDate('c.effective_to')} as effective_to,
    least(${calendarDate('c.effective_to')}, (select ${calendarDate('min(n.effective_from)')} - 1
      from cms.procedure_notices n
      where n.code = c.code and (n.effective_from, n.id) > (c.effective_from, c.id)
        and n.locality_suffix is not distinct from c.locality_suffix
        and n.issuing_agency_id is not distinct from c.issuing_agency_id
        and ${visibleProcedureNotice('n')})) as in_force_until
  from cms.procedure_notices c
  ${joinLocales('procedure_notices', 'c')}
  left join cms.documents d on d.id = c.decision_id and ${visibleDocument('d')}
  where ${visibleProcedureNotice('c')}`

@ObjectType({
  implements: Node,
  description:
    'An administrative procedure as one decision announces it (CPSV-AP: Public Service); one of its versions.',
})
@Entity({ schema: 'content', tableName: 'procedure_notice', view: true, expression: procedureNoticeSql })
export class ProcedureNotice extends Published {
  @Field(() => String, { description: 'Base code of the national database, `d.dddddd`; shared by all versions.' })
  @Property({ type: types.text })
  code!: string

  @Field(() => String, { nullable: true, description: 'Locality part of the code, such as `000.00.00.H59`.' })
  @Property({ type: types.text, nullable: true })
  localitySuffix?: string

  @Field(() => String, { description: 'Field, as written.' })
  @Property({ type: types.text })
  field!: string

  @Field(() => AgencyLevelEnum, { description: 'Level of government that handles it.' })
  @Property({ type: types.text })
  level!: AgencyLevel

  @Field(() => OnlineLevelEnum, { nullable: true, description: 'How far it can be done online.' })
  @Property({ type: types.text, nullable: true })
  onlineLevel?: OnlineLevel

  @Field(() => LegacyOnlineLevelEnum, { nullable: true, description: 'Online level before 15/8/2022, as announced.' })
  @Property({ type: types.text, nullable: true })
  onlineLevelLegacy?: LegacyOnlineLevel

  @Field(() => Boolean, { description: 'Whether it may be handed in anywhere (phi địa giới hành chính).' })
  @Property({ type: types.boolean })
  nonTerritorial!: boolean

  @Field(() => String, { nullable: true, description: 'Who may apply, as written.' })
  @Property({ type: types.text, nullable: true })
  applicants?: string

  @Field(() => String, { nullable: true, description: 'What one gets (CPSV-AP: Output), as written.' })
  @Property({ type: types.text, nullable: true })
  result?: string

  @Field(() => ProcedureChangeEnum, { description: 'What the decision does to the procedure.' })
  @Property({ type: types.text })
  changeKind!: ProcedureChange

  @Field(() => Document, { nullable: true, description: 'The announcing decision; null when not published here.' })
  @ManyToOne(() => Document, { nullable: true })
  decision?: Rel<Document>

  @Field(() => String, { nullable: true, description: 'The announcing decision, as the source writes it.' })
  @Property({ type: types.text, nullable: true })
  decisionAsWritten?: string

  @Field(() => Agency, { nullable: true, description: 'Agency whose head announced it, usually the province.' })
  @ManyToOne(() => Agency, { nullable: true })
  announcedBy?: Rel<Agency>

  @Field(() => String, { nullable: true, description: 'Post of who announced it.' })
  @Property({ type: types.text, nullable: true })
  announcedByPost?: string

  @Field(() => Agency, { nullable: true, description: 'Agency that posts it for the public; the issuing agency here.' })
  @ManyToOne(() => Agency, { nullable: true })
  postedBy?: Rel<Agency>

  @Field(() => CalendarDate, { description: 'First day in force; of a repeal, the first day without the procedure.' })
  @Property({ type: types.date })
  effectiveFrom!: string

  @Field(() => CalendarDate, { nullable: true, description: 'Last day in force, where the decision says so.' })
  @Property({ type: types.date, nullable: true })
  effectiveTo?: string

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Last day in force: `effectiveTo`, or the day before the next version; null when none is known.',
  })
  @Property({ type: types.date, nullable: true })
  inForceUntil?: string

  @Field(() => [Channel], { description: 'Ways to apply, each with time limit and fee.' })
  channels!: Channel[]

  @Field(() => [RequiredDocument], { description: 'Papers of the dossier.' })
  requiredDocuments!: RequiredDocument[]

  @Field(() => [String], { description: 'Steps in their order, as written.' })
  steps!: string[]

  @Field(() => [String], { description: 'Conditions, as written.' })
  conditions!: string[]

  @Field(() => [ProcedureForm], { description: 'Forms to fill in.' })
  forms!: ProcedureForm[]

  @Field(() => [LegalBasis], { description: 'Documents it rests on.' })
  legalBases!: LegalBasis[]

  @Field(() => [ReformArea], { description: 'Reform areas it is about.' })
  reformAreas!: ReformArea[]
}
