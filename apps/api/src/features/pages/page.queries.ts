import { Arg, Args, Query, Resolver } from 'type-graphql'
import { connectionOf } from '../../graphql/connection.ts'
import { PageArgs } from '../../graphql/page-args.ts'
import { planned } from '../../graphql/planned.ts'
import { Page } from './page.view.ts'

const PageConnection = connectionOf('Page', () => Page)

@Resolver()
export class PageQueries {
  @Query(() => PageConnection, { description: 'Pages about the portal, newest first.' })
  pages(@Args(() => PageArgs) _args: PageArgs) {
    return planned()
  }

  @Query(() => Page, { nullable: true, description: 'One page by its slug; null when there is none to see.' })
  page(@Arg('slug', () => String, { description: 'Address part.' }) _slug: string): Page {
    return planned()
  }

  @Query(() => [Page], { description: 'Pages linked at the foot of every page, in their order.' })
  footerPages(): Page[] {
    return planned()
  }
}
