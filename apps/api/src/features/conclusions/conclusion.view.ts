import { type Rel, types } from '@mikro-orm/core'
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy'
import type { Audience, ConclusionForm, Tracking } from '@thong-suot/vocabulary'
import { Arg, Field, ObjectType } from 'type-graphql'
import { CalendarDate } from '../../graphql/calendar-date.ts'
import { Node } from '../../graphql/node.ts'
import { planned } from '../../graphql/planned.ts'
import { ReformArea } from '../areas/reform-area.ts'
import { Article } from '../articles/article.view.ts'
import { Document } from '../documents/document.view.ts'
import { BurnUpPoint, burnUpDescription } from '../tasks/burn-up.ts'
import { Completion } from '../tasks/completion.ts'
import { joinLocales } from '../visibility/locale-rows.ts'
import { Published } from '../visibility/published.ts'
import { publishedColumns } from '../visibility/published-columns.ts'
import { calendarDate, visibleConclusion, visibleDocument } from '../visibility/visible.ts'
import { Chair } from './chair.ts'
import { AudienceEnum, ConclusionFormEnum, TrackingEnum } from './conclusion-enums.ts'
import { Directive } from './directive.view.ts'

/** What a meeting or a letter decided, as far as the viewer may see it. */
export const conclusionSql = /* sql */ `
  select ${publishedColumns('c')}, c.form::text as form, c.tracking, c.audience::text as audience,
    d.id as document_id, c.meeting_kind, ${calendarDate('c.meeting_held_on')} as held_on, c.meeting_place as place,
    c.meeting_attendees as attendees, c.chair_name, c.chair_post
  from cms.conclusions c
  ${joinLocales('conclusions', 'c')}
  left join cms.documents d on d.id = c.document_id and ${visibleDocument('d')}
  where ${visibleConclusion('c')}`

@ObjectType({ implements: Node, description: 'What a meeting or a leader concluded, with its directives.' })
@Entity({ schema: 'content', tableName: 'conclusion', view: true, expression: conclusionSql })
export class Conclusion extends Published {
  @Field(() => ConclusionFormEnum, { description: 'How it was given.' })
  @Property({ type: types.text })
  form!: ConclusionForm

  @Field(() => TrackingEnum, {
    description: 'LIVE opens tasks; ARCHIVED is told from an old page and stands outside all figures.',
  })
  @Property({ type: types.text })
  tracking!: Tracking

  @Field(() => AudienceEnum, { description: 'Who may read it.' })
  @Property({ type: types.text })
  audience!: Audience

  @Field(() => Document, {
    nullable: true,
    description: 'The document that carries it; null when it was only reported.',
  })
  @ManyToOne(() => Document, { nullable: true })
  document?: Rel<Document>

  @Field(() => String, { nullable: true, description: 'What meeting it was, as written.' })
  @Property({ type: types.text, nullable: true })
  meetingKind?: string

  @Field(() => CalendarDate, { nullable: true, description: 'Day of the meeting.' })
  @Property({ type: types.date, nullable: true })
  heldOn?: string

  @Field(() => String, { nullable: true, description: 'Where it was held, as written.' })
  @Property({ type: types.text, nullable: true })
  place?: string

  @Field(() => String, { nullable: true, description: 'Who took part, as written.' })
  @Property({ type: types.text, nullable: true })
  attendees?: string

  @Field(() => Chair, { nullable: true, description: 'Who chaired it.' })
  chair?: Chair

  @Field(() => [ReformArea], { description: 'Reform areas it is about.' })
  reformAreas!: ReformArea[]

  @Field(() => [Directive], { description: 'Its directives, in their order.' })
  directives!: Rel<Directive>[]

  @Field(() => [Article], { description: 'Articles that tell of it, newest first.' })
  articles!: Rel<Article>[]

  @Field(() => Completion, { description: 'How its tasks stand; all zero when it is archived.' })
  completion(
    @Arg('asOf', () => CalendarDate, { nullable: true, description: 'At the end of this day; today when not given.' })
    _asOf?: string,
  ): Completion {
    return planned()
  }

  @Field(() => [BurnUpPoint], { description: burnUpDescription })
  burnUp(
    @Arg('asOf', () => CalendarDate, { nullable: true, description: 'Up to this day; today when not given.' })
    _asOf?: string,
  ): BurnUpPoint[] {
    return planned()
  }
}
