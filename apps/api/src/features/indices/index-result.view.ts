import { type Rel, types } from '@mikro-orm/core'
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy'
import { type IndexCode, indexCodes, type ScoreUnit, scoreUnits } from '@thong-suot/vocabulary'
import { Field, Float, Int, ObjectType } from 'type-graphql'
import { CalendarDate } from '../../graphql/calendar-date.ts'
import { Node } from '../../graphql/node.ts'
import { ReformArea } from '../areas/reform-area.ts'
import { Article } from '../articles/article.view.ts'
import { Document } from '../documents/document.view.ts'
import { joinLocales } from '../visibility/locale-rows.ts'
import { Published } from '../visibility/published.ts'
import { publishedColumns } from '../visibility/published-columns.ts'
import { calendarDate, visibleArticle, visibleDocument, visibleIndexResult } from '../visibility/visible.ts'
import { enumOf } from '../vocabulary/enum-of.ts'
import { IndexScore } from './index-score.view.ts'

export const IndexCodeEnum = enumOf<IndexCode>('IndexCode', indexCodes, 'Indices of reform and of service.')
export const ScoreUnitEnum = enumOf<ScoreUnit>('ScoreUnit', scoreUnits, 'In what scores are told.')

/** An index of a year as one announcement gives it. */
export const indexResultSql = /* sql */ `
  select ${publishedColumns('c')}, c.index::text as index_code, c.year::integer as year,
    ${calendarDate('c.announced_on')} as announced_on, c.unit::text as unit, c.max_value::double precision as max_value,
    c.rank_out_of::integer as rank_out_of, c.publisher_as_written, d.id as document_id, a.id as told_in_id
  from cms.index_results c
  ${joinLocales('index_results', 'c')}
  left join cms.documents d on d.id = c.document_id and ${visibleDocument('d')}
  left join cms.articles a on a.id = c.told_in_id and ${visibleArticle('a')}
  where ${visibleIndexResult('c')}`

@ObjectType({ implements: Node, description: 'An index of one year, as one announcement gives it.' })
@Entity({ schema: 'content', tableName: 'index_result', view: true, expression: indexResultSql })
export class IndexResult extends Published {
  @Field(() => IndexCodeEnum, { description: 'Which index.' })
  @Property({ type: types.text })
  indexCode!: IndexCode

  @Field(() => Int, { description: 'The year that was assessed, not that of the announcement.' })
  @Property({ type: types.integer })
  year!: number

  @Field(() => CalendarDate, { nullable: true, description: 'Day of the announcement.' })
  @Property({ type: types.date, nullable: true })
  announcedOn?: string

  @Field(() => ScoreUnitEnum, { description: 'In what its scores are told.' })
  @Property({ type: types.text })
  unit!: ScoreUnit

  @Field(() => Float, { nullable: true, description: 'The highest score possible; 100 of percentages.' })
  @Property({ type: types.double, nullable: true })
  maxValue?: number

  @Field(() => Int, { nullable: true, description: 'How many were ranked in that year.' })
  @Property({ type: types.integer, nullable: true })
  rankOutOf?: number

  @Field(() => String, { nullable: true, description: 'Who announced it, as written.' })
  @Property({ type: types.text, nullable: true })
  publisherAsWritten?: string

  @Field(() => Document, { nullable: true, description: 'The document that states it; null when not published here.' })
  @ManyToOne(() => Document, { nullable: true })
  document?: Rel<Document>

  @Field(() => Article, { nullable: true, description: 'The article that tells of it.' })
  @ManyToOne(() => Article, { nullable: true })
  toldIn?: Rel<Article>

  @Field(() => [IndexScore], { description: 'Its scores, best rank first.' })
  scores!: Rel<IndexScore>[]

  @Field(() => [ReformArea], { description: 'Reform areas it is about.' })
  reformAreas!: ReformArea[]
}
