import { Args, FieldResolver, Resolver } from 'type-graphql'
import { PageArgs } from '../../graphql/page-args.ts'
import { planned } from '../../graphql/planned.ts'
import { Agency } from '../agencies/agency.view.ts'
import { Section } from '../sections/section.view.ts'
import { ArticleConnection } from './article-connection.ts'

@Resolver(() => Section)
export class SectionArticles {
  @FieldResolver(() => ArticleConnection, { description: 'Its articles, newest first.' })
  articles(@Args(() => PageArgs) _args: PageArgs) {
    return planned()
  }
}

@Resolver(() => Agency)
export class AgencyArticles {
  @FieldResolver(() => ArticleConnection, { description: 'Articles it issued, newest first.' })
  articles(@Args(() => PageArgs) _args: PageArgs) {
    return planned()
  }
}
