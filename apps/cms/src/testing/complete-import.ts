import type { ImportReport } from '../features/importing/report.ts'
import type { Newsroom } from './newsroom.ts'
import type { DocumentTruth, PageTruth } from './portal-pages.ts'
import type { Tally } from './tally.ts'

type Saved = NonNullable<ImportReport['saved']>

export const relationOf = {
  issues: 'REPORTS_ON',
  announces: 'REPORTS_ON',
  implements: 'IMPLEMENTS',
  basis: 'BASED_ON',
} as const

/** Which document carries out which: no page says it in so many words, an editor adds it. */
const implemented: Record<string, string> = { '628/UBND': '1286/UBND-HCC', '1286/UBND-HCC': '195/TB-VPCP' }

/** Adds to the drafts of an import what only a person adds, publishes them, and counts what was added. */
export async function completeAndPublish(
  newsroom: Newsroom,
  saved: Saved,
  truth: PageTruth,
  tally: Tally,
): Promise<void> {
  await publishDocuments(newsroom, saved, truth, tally)
  const { payload } = newsroom
  const publishing = publishingIn(newsroom)
  if (saved.conclusion !== null) {
    await payload.update({
      collection: 'conclusions',
      id: saved.conclusion,
      data: { _status: 'published' } as never,
      ...publishing,
    })
  }
  const article = await payload.findByID({ collection: 'articles', id: saved.article, draft: true, depth: 0 })
  const citations = (article.citations ?? []).map((citation) => ({
    ...citation,
    relation: relationOf[truthOf(citation.asWritten, truth).relation],
  }))
  tally.complete('genre')
  for (const id of saved.commendations) {
    const data = { _status: 'published' } as never
    await payload.update({ collection: 'commendations', id, data, ...publishing })
  }
  if (saved.plan !== null) await completePlan(newsroom, saved.plan, truth, tally)
  if (saved.statistics !== null) {
    const data = { _status: 'published' } as never
    await payload.update({ collection: 'dossier-statistics', id: saved.statistics, data, ...publishing })
  }
  for (const _ of citations) tally.complete('relation')
  const data = { citations, genre: 'NEWS_ITEM', _status: 'published' }
  await payload.update({ collection: 'articles', id: saved.article, data: data as never, ...publishing })
}

/** The page has a slip of the pen in one of the areas; an editor mends it. */
async function completePlan(newsroom: Newsroom, id: number, { plan: told }: PageTruth, tally: Tally): Promise<void> {
  const { payload } = newsroom
  const plan = await payload.findByID({ collection: 'plans', id, draft: true, depth: 0 })
  const areas = (plan.areas ?? []).map((area, index) => {
    const title = told?.areas[index] ?? area.title
    if (title !== area.title) tally.complete('misspelt area')
    return { ...area, title }
  })
  const data = { areas, _status: 'published' } as never
  await payload.update({ collection: 'plans', id, data, ...publishingIn(newsroom) })
}

async function publishDocuments(newsroom: Newsroom, saved: Saved, truth: PageTruth, tally: Tally): Promise<void> {
  const { payload } = newsroom
  const fromTheEnd = saved.documents.toReversed().sort((a, b) => rank(a.symbol) - rank(b.symbol))
  for (const { id, symbol, isNew } of fromTheEnd) {
    if (!isNew) continue
    const found = await payload.findByID({ collection: 'documents', id, draft: true, depth: 0 })
    const carriedOut = saved.documents.find((other) => other.symbol === implemented[symbol])
    const issuer = await agencyNamed(
      newsroom,
      truth.documents.find(({ normalised }) => normalised === symbol)?.issuer ?? found.issuerAsWritten,
    )
    tally.complete('issuer')
    tally.complete('subject')
    if (carriedOut) tally.complete('relation')
    const relations = carriedOut ? [{ relation: 'IMPLEMENTS', target: carriedOut.id }] : []
    const data = { subject: `Văn bản số ${symbol}`, issuer, relations, _status: 'published' }
    await payload.update({ collection: 'documents', id, data: data as never, ...publishingIn(newsroom) })
  }
}

/** What is carried out is published before what carries it out. */
function rank(symbol: string): number {
  const next = implemented[symbol]
  return next === undefined ? 0 : 1 + rank(next)
}

async function agencyNamed({ payload }: Newsroom, name: string | null | undefined): Promise<number | null> {
  if (!name) return null
  const { docs } = await payload.find({ collection: 'agencies', where: { name: { equals: name } }, limit: 1 })
  const known = docs[0]
  if (known) return known.id
  const { id } = await payload.create({ collection: 'agencies', data: { name, level: 'DISTRICT', kind: 'OTHER' } })
  return id
}

function truthOf(asWritten: string, { documents }: PageTruth): DocumentTruth {
  const found = documents.find(
    ({ as, normalised }) => as === asWritten || (normalised && asWritten.endsWith(normalised)),
  )
  if (!found) throw new Error(`No document of the truth is written “${asWritten}”`)
  return found
}

function publishingIn({ staff }: Newsroom) {
  return { user: staff.PUBLISHER, overrideAccess: false } as const
}
