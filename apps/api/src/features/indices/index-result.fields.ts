import { FieldResolver, Resolver } from 'type-graphql'
import { planned } from '../../graphql/planned.ts'
import { Article } from '../articles/article.view.ts'
import { IndexResult } from './index-result.view.ts'

@Resolver(() => Article)
export class ArticleIndexResults {
  @FieldResolver(() => [IndexResult], { description: 'Index results it tells of.' })
  indexResults(): IndexResult[] {
    return planned()
  }
}
