import { FieldResolver, Resolver } from 'type-graphql'
import { planned } from '../../graphql/planned.ts'
import { Article } from '../articles/article.view.ts'
import { Document } from '../documents/document.view.ts'
import { Commendation } from './commendation.view.ts'

@Resolver(() => Article)
export class ArticleCommendations {
  @FieldResolver(() => [Commendation], { description: 'Commendations it tells of.' })
  commendations(): Commendation[] {
    return planned()
  }
}

@Resolver(() => Document)
export class DocumentCommendations {
  @FieldResolver(() => [Commendation], { description: 'Commendations it decides.' })
  commendations(): Commendation[] {
    return planned()
  }
}
