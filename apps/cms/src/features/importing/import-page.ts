import { commendationForms, foldText } from '@thong-suot/vocabulary'
import { noon, startOf } from '../../fields/calendar-day.ts'
import { directiveRow } from '../compiling/directive-rows.ts'
import { findAgenciesOf, findGroups } from '../compiling/known-agencies.ts'
import { makeMatcher } from '../compiling/match-parties.ts'
import { type PlacedDocument, placeDocuments } from './document-drafts.ts'
import { findEarlierImport } from './earlier-import.ts'
import { createPlan, createStatistics } from './figure-drafts.ts'
import type { PageFindings } from './page.ts'
import type { SavedDrafts } from './report.ts'
import { richTextOf } from './rich-text.ts'
import type { TransactionalRequest } from './write-request.ts'

export type ImportResult = { saved: SavedDrafts } | { earlier: { id: number; title: string } }

/**
 * A page that was read becomes drafts: the article, the documents it numbers, the conclusion its directives make, and the
 * commendations, plan and statistics it tells of.
 */
export async function importPage(
  request: TransactionalRequest,
  findings: PageFindings & { title: string },
  { again }: { again: boolean },
): Promise<ImportResult> {
  const earlier = await findEarlierImport(request, findings.title, findings.sourcePortal)
  if (earlier && !again) return { earlier }
  const { placed, saved } = await placeDocuments(request, findings.documents)
  const conclusion = findings.directives ? await createConclusion(request, findings, placed) : null
  const article = await createArticle(request, findings, placed, conclusion)
  const commendations = await createCommendations(request, findings, article)
  const plan = findings.plan && (await createPlan(request, findings, findings.plan, article))
  const statistics = findings.statistics && (await createStatistics(request, findings, findings.statistics, article))
  return { saved: { article, conclusion, commendations, plan, statistics, documents: saved } }
}

async function createCommendations(
  { payload, options }: TransactionalRequest,
  { commendations, sourcePortal, postedOn }: PageFindings,
  article: number,
): Promise<number[]> {
  const ids: number[] = []
  for (const { recipientsAsWritten, ...found } of commendations) {
    const { id } = await payload.create({
      collection: 'commendations',
      ...options,
      draft: true,
      data: {
        ...found,
        title: `${commendationForms[found.form].vi} cho ${recipientsAsWritten}: ${found.occasion}`,
        state: 'GRANTED',
        toldIn: article,
        sourcePortal,
        publishedAt: startOf(postedOn),
        audience: 'PUBLIC',
      },
    })
    ids.push(id)
  }
  return ids
}

async function createArticle(
  { payload, options }: TransactionalRequest,
  findings: PageFindings,
  placed: PlacedDocument[],
  conclusion: number | null,
): Promise<number> {
  const { docs: sections } = await payload.find({ collection: 'sections', ...options, pagination: false })
  const section = sections.find(({ name }) => foldText(name) === foldText(findings.section ?? ''))
  const { id } = await payload.create({
    collection: 'articles',
    ...options,
    draft: true,
    data: {
      title: findings.title ?? '',
      genre: 'NEWS_ITEM',
      section: section?.id,
      authors: findings.byline.authors.map((name) => ({ name })),
      bylineUnit: findings.byline.unit,
      sourcePortal: findings.sourcePortal,
      body: richTextOf(findings.blocks),
      eventOn: noon(findings.eventOn),
      publishedAt: startOf(findings.postedOn),
      citations: placed.map(({ found, id }) => ({
        relation: 'REFERS_TO' as const,
        asWritten: found.asWritten,
        document: id,
      })),
      relatedConclusions: conclusion === null ? [] : [{ conclusion }],
      audience: 'PUBLIC',
    },
  })
  return id
}

/** Told from an old page, so it is archived and opens no tasks. What was read of deadlines and parties waits for a person. */
async function createConclusion(
  request: TransactionalRequest,
  findings: PageFindings,
  placed: PlacedDocument[],
): Promise<number> {
  const letter = placed.find(({ found, id }) => found.isReported && id !== null)
  const { meeting } = findings
  const { payload, options } = request
  const issuer = letter?.id ? await findIssuerOf(request, letter.id) : null
  const { id } = await payload.create({
    collection: 'conclusions',
    ...options,
    draft: true,
    data: {
      title: findings.title ?? '',
      form: letter ? 'DIRECTIVE_LETTER' : 'REPORTED_ORALLY',
      tracking: 'ARCHIVED',
      document: letter?.id,
      sourcePortal: findings.sourcePortal,
      publishedAt: startOf(findings.postedOn),
      meeting: { kind: meeting?.kind, heldOn: noon(meeting && findings.eventOn) },
      chair: { name: meeting?.chair?.name, post: meeting?.chair?.post },
      directives: await directiveRows(request, findings, placed, issuer),
      audience: 'PUBLIC',
    },
  })
  return id
}

/** Agencies of that day where one fits; deadlines as they were read, confirmed by nobody yet. */
async function directiveRows(
  { payload, options }: TransactionalRequest,
  { directives, eventOn, postedOn }: PageFindings,
  placed: PlacedDocument[],
  issuer: number | null,
) {
  const reader = { payload, user: options.user, transactionID: options.req.transactionID }
  const agencies = await findAgenciesOf(reader, eventOn ?? postedOn?.slice(0, 10) ?? null)
  const match = makeMatcher({ agencies, groups: await findGroups(reader), issuer })
  return (directives ?? []).map((proposal) => {
    const parties = proposal.parties.map(match)
    const citations = proposal.citations.map((citation) => {
      const id = placed.find(({ found }) => found.symbol === citation.symbol)?.id
      return { ...citation, document: id ? { id, name: citation.symbol } : null }
    })
    return directiveRow({ ...proposal, parties, citations }, null)
  })
}

async function findIssuerOf({ payload, options }: TransactionalRequest, document: number): Promise<number | null> {
  const { issuer } = await payload.findByID({ collection: 'documents', id: document, draft: true, ...options })
  return typeof issuer === 'object' ? (issuer?.id ?? null) : (issuer ?? null)
}
