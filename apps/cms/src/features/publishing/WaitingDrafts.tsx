import type { ServerProps } from 'payload'
import { isActive } from '../../access/rights.ts'
import type { User } from '../../payload-types.ts'
import { words } from '../accessibility/words.ts'
import { asMinute } from './as-minute.ts'

const kinds = [
  { slug: 'articles', vi: 'Tin bài', en: 'Article' },
  { slug: 'conclusions', vi: 'Kết luận', en: 'Conclusion' },
  { slug: 'plans', vi: 'Kế hoạch', en: 'Plan' },
  { slug: 'commendations', vi: 'Khen thưởng', en: 'Commendation' },
  { slug: 'procedure-notices', vi: 'Thủ tục hành chính', en: 'Procedure notice' },
  { slug: 'dossier-statistics', vi: 'Thống kê hồ sơ', en: 'Dossier statistics' },
  { slug: 'index-results', vi: 'Kết quả chỉ số', en: 'Index result' },
  { slug: 'pages', vi: 'Trang thông tin', en: 'Page' },
  { slug: 'documents', vi: 'Văn bản', en: 'Document' },
] as const

/** The newest drafts nobody has published yet, on the first page of the newsroom. */
export async function WaitingDrafts({ payload, user, i18n }: ServerProps) {
  if (!isActive(user as User | null)) return null
  const isEnglish = i18n.language === 'en'
  const found = await Promise.all(kinds.map((kind) => findDrafts(kind.slug)))
  const drafts = found.flat().sort((one, other) => other.updatedAt.localeCompare(one.updatedAt))
  return (
    <section className="waiting-drafts">
      <h1>{(isEnglish ? words.en : words.vi).home}</h1>
      <h2>{isEnglish ? 'Drafts not yet published' : 'Bản nháp chưa xuất bản'}</h2>
      {drafts.length === 0 ? (
        <p>
          {isEnglish ? 'None. Everything written is published.' : 'Không có. Mọi nội dung đã viết đều đã xuất bản.'}
        </p>
      ) : (
        <ul>
          {drafts.slice(0, 8).map(({ kind, id, title, updatedAt }) => (
            <li key={`${kind}-${id}`}>
              <a href={`/admin/collections/${kind}/${id}`}>
                {title || (isEnglish ? '[Untitled]' : '[Chưa có tiêu đề]')}
              </a>
              <small>
                {kinds.find(({ slug }) => slug === kind)?.[isEnglish ? 'en' : 'vi']} · {asMinute(updatedAt)}
              </small>
            </li>
          ))}
        </ul>
      )}
    </section>
  )

  async function findDrafts(kind: (typeof kinds)[number]['slug']) {
    const { docs } = await payload.find({
      collection: kind,
      draft: true,
      depth: 0,
      limit: 8,
      sort: '-updatedAt',
      where: { _status: { equals: 'draft' } },
      overrideAccess: false,
      user,
    })
    return docs.map((item) => ({
      kind,
      id: item.id,
      title: 'subject' in item ? item.subject : item.title,
      updatedAt: item.updatedAt,
    }))
  }
}
