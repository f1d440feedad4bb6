import { type Role, roleKeys } from '@thong-suot/vocabulary'
import type { CollectionSlug } from 'payload'
import { describe, expect, test } from 'vitest'
import {
  agencyData,
  articleData,
  commendationData,
  conclusionData,
  documentData,
  dossierStatisticsData,
  indexResultData,
  insertPublished,
  pageData,
  planData,
  procedureNoticeData,
} from '../testing/drafts.ts'
import { openNewsroom } from '../testing/newsroom.ts'

const { payload, staff } = await openNewsroom()

const everybody = roleKeys
const writers: Role[] = ['CONTRIBUTOR', 'EDITOR', 'PUBLISHER', 'MANAGING_EDITOR', 'ADMINISTRATOR']
const editors: Role[] = ['EDITOR', 'PUBLISHER', 'MANAGING_EDITOR', 'ADMINISTRATOR']
const publishers: Role[] = ['PUBLISHER', 'MANAGING_EDITOR', 'ADMINISTRATOR']
const managers: Role[] = ['MANAGING_EDITOR', 'ADMINISTRATOR']
const administrators: Role[] = ['ADMINISTRATOR']

const content = {
  'create a draft': writers,
  'publish at once': publishers,
  'read what is published': everybody,
  "read a colleague's draft": writers,
  "edit a colleague's draft": editors,
  "publish a colleague's draft": publishers,
  'delete a draft': administrators,
}
const organisation = { create: publishers, read: everybody, edit: publishers, delete: administrators }

/** Who may do what; whoever is not named is refused. */
const matrix: Record<string, Record<string, readonly Role[]>> = {
  articles: content,
  conclusions: content,
  plans: content,
  commendations: content,
  'procedure-notices': content,
  'dossier-statistics': content,
  'index-results': content,
  pages: content,
  documents: content,
  agencies: organisation,
  'agency-successions': organisation,
  'agency-groups': organisation,
  sections: { create: managers, read: everybody, edit: managers, delete: administrators },
  users: { create: administrators, read: editors, edit: administrators, delete: [] },
}

for (const [collection, operations] of Object.entries(matrix)) {
  describe(collection, () => {
    for (const [operation, allowed] of Object.entries(operations)) {
      for (const role of [...roleKeys, null]) {
        const isAllowed = role !== null && allowed.includes(role)
        test(`${role ?? 'a visitor'} ${isAllowed ? 'may' : 'may not'} ${operation}`, async () => {
          const attempt = await prepare(collection as CollectionSlug, operation)
          const who = { overrideAccess: false, user: role ? staff[role] : undefined } as const
          if (isAllowed) await expect(attempt(who)).resolves.toBeTruthy()
          else
            await expect(attempt(who)).rejects.toMatchObject({
              status: expect.toSatisfy((status) => status === 403 || status === 404),
            })
        })
      }
    }
  })
}

test('the matrix speaks of every collection', () => {
  const ours = payload.config.collections.map(({ slug }) => slug).filter((slug) => !slug.startsWith('payload-'))
  expect([...Object.keys(matrix), 'media'].sort()).toEqual(ours.sort())
})

interface Who {
  overrideAccess: false
  user: object | undefined
}
type Attempt = (who: Who) => Promise<unknown>

async function prepare(collection: CollectionSlug, operation: string): Promise<Attempt> {
  if (operation === 'create' || operation === 'create a draft') {
    const data = await dataFor(collection)
    return (who) => payload.create({ collection, data: data as never, ...who })
  }
  if (operation === 'publish at once') {
    const data = { ...(await dataFor(collection)), _status: 'published' }
    return (who) => payload.create({ collection, data: data as never, ...who })
  }
  if (operation === 'read what is published') {
    const { id } = await insertPublished(payload, collection as 'articles', await dataFor(collection))
    return (who) => payload.findByID({ collection, id, ...who })
  }
  const { id } = await payload.create({ collection, data: (await dataFor(collection)) as never, overrideAccess: true })
  if (operation.startsWith('read')) return (who) => payload.findByID({ collection, id, ...who })
  if (operation.startsWith('delete')) return (who) => payload.delete({ collection, id, ...who })
  const data = operation.startsWith('publish') ? { _status: 'published' } : await dataFor(collection)
  return (who) => payload.update({ collection, id, data: data as never, ...who })
}

let accounts = 0
async function dataFor(collection: CollectionSlug): Promise<object> {
  switch (collection) {
    case 'articles':
      return articleData()
    case 'conclusions':
      return conclusionData()
    case 'commendations':
      return commendationData()
    case 'plans':
      return planData()
    case 'dossier-statistics':
      return dossierStatisticsData()
    case 'index-results':
      return indexResultData()
    case 'pages':
      return pageData()
    case 'procedure-notices':
      return procedureNoticeData()
    case 'documents':
      return documentData()
    case 'agencies':
      return agencyData()
    case 'agency-successions':
      return { type: 'RENAME', effectiveOn: '2025-07-01T12:00:00.000Z', note: 'Đổi tên' }
    case 'agency-groups':
      return { name: 'Các phòng chuyên môn' }
    case 'sections':
      return { name: 'Tin hoạt động', position: 10, slug: `tin-hoat-dong-${++accounts}` }
    default:
      return {
        name: 'Người mới',
        email: `nguoi-moi-${++accounts}@example.com`,
        password: 'mat-khau-moi',
        role: 'CONTRIBUTOR',
      }
  }
}
