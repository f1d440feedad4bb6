import { createUnionType, Field, ObjectType } from 'type-graphql'
import { connectionOver } from '../../graphql/connection.ts'
import { Agency } from '../agencies/agency.view.ts'
import { Article } from '../articles/article.view.ts'
import { Commendation } from '../commendations/commendation.view.ts'
import { Conclusion } from '../conclusions/conclusion.view.ts'
import { Document } from '../documents/document.view.ts'
import { IndexResult } from '../indices/index-result.view.ts'
import { Page } from '../pages/page.view.ts'
import { Plan } from '../plans/plan.view.ts'
import { ProcedureNotice } from '../procedures/procedure-notice.view.ts'
import { DossierStatistics } from '../statistics/dossier-statistics.view.ts'
import { Task } from '../tasks/task.entity.ts'
import { enumOf } from '../vocabulary/enum-of.ts'

export type SearchKind =
  | 'ARTICLE'
  | 'CONCLUSION'
  | 'PLAN'
  | 'COMMENDATION'
  | 'PROCEDURE_NOTICE'
  | 'DOSSIER_STATISTICS'
  | 'INDEX_RESULT'
  | 'DOCUMENT'
  | 'PAGE'
  | 'AGENCY'
  | 'TASK'
export const SearchKindEnum = enumOf<SearchKind>(
  'SearchKind',
  {
    ARTICLE: { vi: 'Tin bài', en: 'Articles' },
    CONCLUSION: { vi: 'Kết luận', en: 'Conclusions' },
    PLAN: { vi: 'Kế hoạch', en: 'Plans' },
    COMMENDATION: { vi: 'Khen thưởng', en: 'Commendations' },
    PROCEDURE_NOTICE: { vi: 'Thủ tục hành chính', en: 'Procedure notices' },
    DOSSIER_STATISTICS: { vi: 'Thống kê hồ sơ', en: 'Dossier statistics' },
    INDEX_RESULT: { vi: 'Kết quả chỉ số', en: 'Index results' },
    DOCUMENT: { vi: 'Văn bản', en: 'Documents' },
    PAGE: { vi: 'Trang thông tin', en: 'Pages' },
    AGENCY: { vi: 'Cơ quan', en: 'Agencies' },
    TASK: { vi: 'Nhiệm vụ', en: 'Tasks' },
  },
  'What a search looks among.',
)

export const SearchResult = createUnionType({
  name: 'SearchResult',
  description: 'Whatever a search may find.',
  types: () =>
    [
      Article,
      Conclusion,
      Plan,
      Commendation,
      ProcedureNotice,
      DossierStatistics,
      IndexResult,
      Document,
      Page,
      Agency,
      Task,
    ] as const,
})

@ObjectType({ description: 'One find in its place.' })
export class SearchEdge {
  @Field(() => String, { description: 'Opaque mark of this place, for `after`.' })
  cursor!: string

  @Field(() => SearchResult, { description: 'What was found.' })
  node!: typeof SearchResult

  @Field(() => String, { nullable: true, description: 'Text around the place where the words stand.' })
  snippet?: string
}

export const SearchConnection = connectionOver<typeof SearchResult>('Search', SearchEdge)
