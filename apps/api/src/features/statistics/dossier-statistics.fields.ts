import { FieldResolver, Resolver } from 'type-graphql'
import { planned } from '../../graphql/planned.ts'
import { Article } from '../articles/article.view.ts'
import { DossierStatistics } from './dossier-statistics.view.ts'

@Resolver(() => Article)
export class ArticleDossierStatistics {
  @FieldResolver(() => [DossierStatistics], { description: 'Dossier statistics it tells.' })
  dossierStatistics(): DossierStatistics[] {
    return planned()
  }
}
