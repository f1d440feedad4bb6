import { type Rel, types } from '@mikro-orm/core'
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy'
import { dossierMeasureKeys } from '@thong-suot/vocabulary'
import { Field, Int, ObjectType } from 'type-graphql'
import { Node } from '../../graphql/node.ts'
import { ReformArea } from '../areas/reform-area.ts'
import { Article } from '../articles/article.view.ts'
import { Document } from '../documents/document.view.ts'
import { joinLocales } from '../visibility/locale-rows.ts'
import { Published } from '../visibility/published.ts'
import { publishedColumns } from '../visibility/published-columns.ts'
import { calendarDate, visibleArticle, visibleDocument, visibleDossierStatistics } from '../visibility/visible.ts'
import { Breakdown, DossierFigure, DossierRateValue, DossierWarning, Period } from './dossier-parts.ts'

const measures = dossierMeasureKeys.map((measure) => measure.toLowerCase())

/** Dossiers of an agency in a period, as stated; what can be computed of them is beside, in functions. */
export const dossierStatisticsSql = /* sql */ `
  select ${publishedColumns('c')}, c.period_label, ${calendarDate('c.period_from')} as period_from,
    ${calendarDate('c.period_to')} as period_to, nullif(btrim(c.scope), '') as scope, d.id as document_id, a.id as told_in_id,
    c.rounded_to::integer as rounded_to, ${measures.map((name) => `c.${name}::integer as ${name}`).join(', ')}
  from cms.dossier_statistics c
  ${joinLocales('dossier_statistics', 'c')}
  left join cms.documents d on d.id = c.document_id and ${visibleDocument('d')}
  left join cms.articles a on a.id = c.told_in_id and ${visibleArticle('a')}
  where ${visibleDossierStatistics('c')}`

@ObjectType({ implements: Node, description: 'How many dossiers were received and resolved in a period, as stated.' })
@Entity({ schema: 'content', tableName: 'dossier_statistics', view: true, expression: dossierStatisticsSql })
export class DossierStatistics extends Published {
  @Field(() => Period, { description: 'The period it tells of.' })
  period!: Period

  @Field(() => String, { nullable: true, description: 'Field, level or channel it is limited to, as written.' })
  @Property({ type: types.text, nullable: true })
  scope?: string

  @Field(() => Document, { nullable: true, description: 'The document that states it; null when not published here.' })
  @ManyToOne(() => Document, { nullable: true })
  document?: Rel<Document>

  @Field(() => Article, { nullable: true, description: 'The article that tells of it.' })
  @ManyToOne(() => Article, { nullable: true })
  toldIn?: Rel<Article>

  @Field(() => Int, { nullable: true, description: 'What the source rounds its counts to; null when it does not.' })
  @Property({ type: types.integer, nullable: true })
  roundedTo?: number

  @Field(() => [DossierFigure], { description: 'Every count that is stated, or follows from those that are.' })
  figures!: DossierFigure[]

  @Field(() => [DossierRateValue], { description: 'Every rate that is stated, or follows from the counts.' })
  rates!: DossierRateValue[]

  @Field(() => [DossierWarning], { description: 'What does not agree, with the difference; none is the rule.' })
  warnings!: DossierWarning[]

  @Field(() => [Breakdown], { description: 'Counts told by unit or field.' })
  breakdowns!: Breakdown[]

  @Field(() => [ReformArea], { description: 'Reform areas it is about.' })
  reformAreas!: ReformArea[]
}
