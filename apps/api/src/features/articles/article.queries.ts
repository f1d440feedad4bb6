import type { ReformAreaKey } from '@thong-suot/vocabulary'
import { Arg, Args, ArgsType, Field, InputType, Query, Resolver } from 'type-graphql'
import { CalendarDate } from '../../graphql/calendar-date.ts'
import { PageArgs } from '../../graphql/page-args.ts'
import { planned } from '../../graphql/planned.ts'
import { ReformAreaKeyEnum } from '../areas/reform-area.ts'
import { enumOf } from '../vocabulary/enum-of.ts'
import { Article } from './article.view.ts'
import { ArticleConnection } from './article-connection.ts'

const ArticleOrderEnum = enumOf(
  'ArticleOrder',
  {
    PUBLISHED_AT_DESC: { vi: 'Mới đăng trước', en: 'Newest first' },
    PUBLISHED_AT_ASC: { vi: 'Cũ trước', en: 'Oldest first' },
    EVENT_ON_DESC: { vi: 'Sự kiện gần trước', en: 'Latest event first' },
  },
  'Order of articles.',
)

@InputType({ description: 'Which articles; every field given narrows further.' })
class ArticleFilter {
  @Field(() => String, { nullable: true, description: 'Slug of the section.' })
  section?: string

  @Field(() => String, { nullable: true, description: 'Slug of the issuing agency.' })
  agency?: string

  @Field(() => ReformAreaKeyEnum, { nullable: true, description: 'Reform area.' })
  area?: ReformAreaKey

  @Field(() => Boolean, { nullable: true, description: 'Shown in front, or not.' })
  featured?: boolean

  @Field(() => CalendarDate, { nullable: true, description: 'Published on this day or later.' })
  from?: string

  @Field(() => CalendarDate, { nullable: true, description: 'Published on this day or earlier.' })
  to?: string
}

@ArgsType()
class ArticlesArgs extends PageArgs {
  @Field(() => ArticleFilter, { nullable: true, description: 'Which articles.' })
  filter?: ArticleFilter

  @Field(() => ArticleOrderEnum, { defaultValue: 'PUBLISHED_AT_DESC', description: 'In what order.' })
  orderBy!: string
}

@Resolver()
export class ArticleQueries {
  @Query(() => ArticleConnection, { description: 'News, newest first unless told otherwise.' })
  articles(@Args(() => ArticlesArgs) _args: ArticlesArgs) {
    return planned()
  }

  @Query(() => Article, { nullable: true, description: 'One article by its slug; null when there is none to see.' })
  article(@Arg('slug', () => String, { description: 'Address part.' }) _slug: string): Article {
    return planned()
  }
}
