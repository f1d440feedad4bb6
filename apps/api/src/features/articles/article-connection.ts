import { connectionOf } from '../../graphql/connection.ts'
import { Article } from './article.view.ts'

export const ArticleConnection = connectionOf('Article', () => Article)
