import { FieldResolver, Resolver } from 'type-graphql'
import { planned } from '../../graphql/planned.ts'
import { Article } from '../articles/article.view.ts'
import { Document } from '../documents/document.view.ts'
import { Plan } from './plan.view.ts'

@Resolver(() => Article)
export class ArticlePlans {
  @FieldResolver(() => [Plan], { description: 'Plans it tells of.' })
  plans(): Plan[] {
    return planned()
  }
}

@Resolver(() => Document)
export class DocumentPlans {
  @FieldResolver(() => [Plan], { description: 'Plans it issues.' })
  plans(): Plan[] {
    return planned()
  }
}
