import { Query, Resolver } from 'type-graphql'
import { planned } from '../../graphql/planned.ts'
import { Site } from './site.view.ts'

@Resolver()
export class SiteQueries {
  @Query(() => Site, { nullable: true, description: 'What stands around every page; null until somebody has told it.' })
  site(): Site {
    return planned()
  }
}
