import { type Rel, types } from '@mikro-orm/core'
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy'
import type { AreaScheme, Audience, Tracking } from '@thong-suot/vocabulary'
import { Arg, Field, Int, ObjectType } from 'type-graphql'
import { CalendarDate } from '../../graphql/calendar-date.ts'
import { Node } from '../../graphql/node.ts'
import { planned } from '../../graphql/planned.ts'
import { AreaSchemeEnum, ReformArea } from '../areas/reform-area.ts'
import { Article } from '../articles/article.view.ts'
import { AudienceEnum, TrackingEnum } from '../conclusions/conclusion-enums.ts'
import { Document } from '../documents/document.view.ts'
import { BurnUpPoint, burnUpDescription } from '../tasks/burn-up.ts'
import { Completion } from '../tasks/completion.ts'
import { joinLocales } from '../visibility/locale-rows.ts'
import { Published } from '../visibility/published.ts'
import { publishedColumns } from '../visibility/published-columns.ts'
import { visibleArticle, visibleDocument, visiblePlan } from '../visibility/visible.ts'
import { PlanArea, Target } from './plan-parts.ts'

/** What an agency sets out to do in a year or several, as far as the viewer may see it. */
export const planSql = /* sql */ `
  select ${publishedColumns('c')}, c.year::integer as year, c.to_year::integer as to_year, c.scheme::text as scheme,
    c.tracking::text as tracking, c.audience::text as audience, d.id as document_id, a.id as told_in_id
  from cms.plans c
  ${joinLocales('plans', 'c')}
  left join cms.documents d on d.id = c.document_id and ${visibleDocument('d')}
  left join cms.articles a on a.id = c.told_in_id and ${visibleArticle('a')}
  where ${visiblePlan('c')}`

@ObjectType({ implements: Node, description: 'A reform plan: areas in its own order, items that open tasks, targets.' })
@Entity({ schema: 'content', tableName: 'plan', view: true, expression: planSql })
export class Plan extends Published {
  @Field(() => Int, { description: 'Year it is for; of a plan of several years, the first.' })
  @Property({ type: types.integer })
  year!: number

  @Field(() => Int, { nullable: true, description: 'Last year of a plan of several years.' })
  @Property({ type: types.integer, nullable: true })
  toYear?: number

  @Field(() => AreaSchemeEnum, { description: 'The list its standard areas are taken from.' })
  @Property({ type: types.text })
  scheme!: AreaScheme

  @Field(() => TrackingEnum, {
    description: 'LIVE opens tasks; ARCHIVED is told from an old page and stands outside all figures.',
  })
  @Property({ type: types.text })
  tracking!: Tracking

  @Field(() => AudienceEnum, { description: 'Who may read it.' })
  @Property({ type: types.text })
  audience!: Audience

  @Field(() => Document, { nullable: true, description: 'The document that issues it; null when not published here.' })
  @ManyToOne(() => Document, { nullable: true })
  document?: Rel<Document>

  @Field(() => Article, { nullable: true, description: 'The article that tells of it.' })
  @ManyToOne(() => Article, { nullable: true })
  toldIn?: Rel<Article>

  @Field(() => [PlanArea], { description: 'Its areas, in its own order.' })
  areas!: PlanArea[]

  @Field(() => [Target], { description: 'What it wants to reach, in numbers.' })
  targets!: Target[]

  @Field(() => [ReformArea], { description: 'Reform areas it is about.' })
  reformAreas!: ReformArea[]

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
