import { type Rel, types } from '@mikro-orm/core'
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy'
import type { CommendationCategory, CommendationForm, CommendationState } from '@thong-suot/vocabulary'
import { Field, Int, ObjectType } from 'type-graphql'
import { CalendarDate } from '../../graphql/calendar-date.ts'
import { Node } from '../../graphql/node.ts'
import { Agency } from '../agencies/agency.view.ts'
import { ReformArea } from '../areas/reform-area.ts'
import { Article } from '../articles/article.view.ts'
import { Document } from '../documents/document.view.ts'
import { joinLocales } from '../visibility/locale-rows.ts'
import { Published } from '../visibility/published.ts'
import { publishedColumns } from '../visibility/published-columns.ts'
import { calendarDate, visibleArticle, visibleCommendation, visibleDocument } from '../visibility/visible.ts'
import { CommendationCategoryEnum, CommendationFormEnum, CommendationStateEnum } from './commendation-enums.ts'
import { Recipient } from './recipient.ts'

const count = (column: string) => `c.${column}::integer as ${column}`

/** Who was commended for what, as far as the viewer may see it. */
export const commendationSql = /* sql */ `
  select ${publishedColumns('c')}, c.form::text as form, c.category::text as category, c.occasion, c.achievement,
    c.state::text as state, d.id as decision_id, c.decision_as_written, c.authority_id, c.authority_post, c.presented_by,
    ${calendarDate('c.awarded_on')} as awarded_on, ${calendarDate('c.revoked_on')} as revoked_on, c.revocation_reason,
    ${['total_count', 'collective_count', 'individual_count', 'household_count'].map(count).join(', ')},
    a.id as told_in_id
  from cms.commendations c
  ${joinLocales('commendations', 'c')}
  left join cms.documents d on d.id = c.decision_id and ${visibleDocument('d')}
  left join cms.articles a on a.id = c.told_in_id and ${visibleArticle('a')}
  where ${visibleCommendation('c')}`

@ObjectType({ implements: Node, description: 'A commendation: one decision, or one presentation told in an article.' })
@Entity({ schema: 'content', tableName: 'commendation', view: true, expression: commendationSql })
export class Commendation extends Published {
  @Field(() => CommendationFormEnum, { description: 'What was given.' })
  @Property({ type: types.text })
  form!: CommendationForm

  @Field(() => CommendationCategoryEnum, { nullable: true, description: 'What kind of occasion; null when not told.' })
  @Property({ type: types.text, nullable: true })
  category?: CommendationCategory

  @Field(() => String, { nullable: true, description: 'Occasion, as written.' })
  @Property({ type: types.text, nullable: true })
  occasion?: string

  @Field(() => String, { nullable: true, description: 'What was achieved, as written.' })
  @Property({ type: types.text, nullable: true })
  achievement?: string

  @Field(() => CommendationStateEnum, { description: 'Whether it still stands.' })
  @Property({ type: types.text })
  state!: CommendationState

  @Field(() => Document, { nullable: true, description: 'The decision; null when it is not published here.' })
  @ManyToOne(() => Document, { nullable: true })
  decision?: Rel<Document>

  @Field(() => String, { nullable: true, description: 'The decision, as the source writes it.' })
  @Property({ type: types.text, nullable: true })
  decisionAsWritten?: string

  @Field(() => Agency, { nullable: true, description: 'Agency whose head decided; null when no decision is known.' })
  @ManyToOne(() => Agency, { nullable: true })
  authority?: Rel<Agency>

  @Field(() => String, { nullable: true, description: 'Post of who decided.' })
  @Property({ type: types.text, nullable: true })
  authorityPost?: string

  @Field(() => String, { nullable: true, description: 'Who presented it, as written; need not have decided.' })
  @Property({ type: types.text, nullable: true })
  presentedBy?: string

  @Field(() => CalendarDate, { nullable: true, description: 'Day of the award; null when not told.' })
  @Property({ type: types.date, nullable: true })
  awardedOn?: string

  @Field(() => CalendarDate, { nullable: true, description: 'Day on which it was revoked.' })
  @Property({ type: types.date, nullable: true })
  revokedOn?: string

  @Field(() => String, { nullable: true, description: 'Why it was revoked.' })
  @Property({ type: types.text, nullable: true })
  revocationReason?: string

  @Field(() => Int, { nullable: true, description: 'How many were commended in all; null when not told.' })
  @Property({ type: types.integer, nullable: true })
  totalCount?: number

  @Field(() => Int, { nullable: true, description: 'Of these, collectives; null when not told apart.' })
  @Property({ type: types.integer, nullable: true })
  collectiveCount?: number

  @Field(() => Int, { nullable: true, description: 'Of these, individuals; null when not told apart.' })
  @Property({ type: types.integer, nullable: true })
  individualCount?: number

  @Field(() => Int, { nullable: true, description: 'Of these, households; null when not told apart.' })
  @Property({ type: types.integer, nullable: true })
  householdCount?: number

  @Field(() => Article, { nullable: true, description: 'The article that tells of it.' })
  @ManyToOne(() => Article, { nullable: true })
  toldIn?: Rel<Article>

  @Field(() => [Recipient], { description: 'Those named, in the order of the decision; may be fewer than the total.' })
  recipients!: Recipient[]

  @Field(() => [ReformArea], { description: 'Reform areas it is about.' })
  reformAreas!: ReformArea[]
}
