import { type Rel, types } from '@mikro-orm/core'
import { Entity, ManyToOne, Property } from '@mikro-orm/decorators/legacy'
import type { Genre } from '@thong-suot/vocabulary'
import { Field, ObjectType } from 'type-graphql'
import { CalendarDate } from '../../graphql/calendar-date.ts'
import { Json } from '../../graphql/json.ts'
import { Node } from '../../graphql/node.ts'
import { ReformArea } from '../areas/reform-area.ts'
import { Conclusion } from '../conclusions/conclusion.view.ts'
import { Media } from '../media/media.view.ts'
import { Section } from '../sections/section.view.ts'
import { joinLocales } from '../visibility/locale-rows.ts'
import { Published } from '../visibility/published.ts'
import { publishedColumns } from '../visibility/published-columns.ts'
import { calendarDate, visibleArticle } from '../visibility/visible.ts'
import { GenreEnum } from './article-enums.ts'
import { Author, CitedDocument } from './article-parts.ts'

/** What may be seen of the news: nothing unpublished, nothing withdrawn, no royalty. */
export const articleSql = /* sql */ `
  select ${publishedColumns('a')}, vi.body as body_vi, en.body as body_en, a.genre::text as genre, a.section_id,
    a.byline_unit, a.cover_id, ${calendarDate('a.event_on')} as event_on, coalesce(a.is_featured, false) as is_featured
  from cms.articles a
  ${joinLocales('articles', 'a')}
  where ${visibleArticle('a')}`

@ObjectType({ implements: Node, description: 'News that explains a reform to the public.' })
@Entity({ schema: 'content', tableName: 'article', view: true, expression: articleSql })
export class Article extends Published {
  @Field(() => Json, { nullable: true, description: 'Body as a Lexical document; null when empty.' })
  body?: object

  @Field(() => GenreEnum, { description: 'Form of the article.' })
  @Property({ type: types.text })
  genre!: Genre

  @Field(() => Section, { nullable: true, description: 'Section it appears under.' })
  @ManyToOne(() => Section, { nullable: true })
  section?: Rel<Section>

  @Field(() => String, { nullable: true, description: 'Unit named in the byline.' })
  @Property({ type: types.text, nullable: true })
  bylineUnit?: string

  @Field(() => CalendarDate, {
    nullable: true,
    description: 'Day of the event told; null when the text does not tell it.',
  })
  @Property({ type: types.date, nullable: true })
  eventOn?: string

  @Field(() => Media, { nullable: true, description: 'Cover picture.' })
  @ManyToOne(() => Media, { nullable: true })
  cover?: Rel<Media>

  @Field(() => Boolean, { description: 'Shown in front.' })
  @Property({ type: types.boolean })
  isFeatured!: boolean

  @Field(() => String, { description: 'Language really shown: vi where the asked one is missing.' })
  language!: string

  @Field(() => String, { description: 'Language of the body, which may be missing where the title is translated.' })
  bodyLanguage!: string

  @Field(() => [Author], { description: 'Who wrote it, in the order of the byline.' })
  authors!: Author[]

  @Field(() => [Media], { description: 'Photos, in their order.' })
  photos!: Media[]

  @Field(() => [ReformArea], { description: 'Reform areas it is about.' })
  reformAreas!: ReformArea[]

  @Field(() => [CitedDocument], { description: 'Documents it names, in their order.' })
  documents!: CitedDocument[]

  @Field(() => [Conclusion], { description: 'Conclusions it tells of.' })
  conclusions!: Rel<Conclusion>[]

  @Field(() => [Article], { description: 'Further articles on the same matter.' })
  related!: Article[]
}
