import type { Label } from '@thong-suot/vocabulary'
import type { PayloadRequest } from 'payload'
import { refuseAction } from '../../errors.ts'
import { dayOf } from '../../fields/calendar-day.ts'
import { articleText } from './article-text.ts'
import { longestText } from './compilation.ts'
import type { CompileRequest } from './read-compile-request.ts'
import { refusals } from './refusals.ts'

interface Source {
  text: string
  /** What the record says; a day in the request goes before it. */
  issuedOn: string | null
  issuingAgency: number | null
}

/** The text to be read: as pasted, the body of an article, or what the record of a document says for readers. */
export async function findSource(req: PayloadRequest, asked: CompileRequest): Promise<Source> {
  const record = await findRecord(req, asked)
  const text = asked.text ?? record?.text ?? ''
  if (text.trim() === '') refuseAction(req, asked.text === undefined && record ? record.silent : refusals.empty, 400)
  if (text.length > longestText) refuseAction(req, refusals.tooLarge, 413)
  return {
    text,
    issuedOn: asked.issuedOn ?? record?.issuedOn ?? null,
    issuingAgency: asked.issuingAgency ?? record?.issuingAgency ?? null,
  }
}

/** What a record tells, and what is said where it has no text. */
type Told = Source & { silent: Label }

async function findRecord(req: PayloadRequest, { article, document }: CompileRequest): Promise<Told | null> {
  if (article !== undefined) return readArticle(req, article)
  return document === undefined ? null : readDocument(req, document)
}

async function readArticle(req: PayloadRequest, id: number): Promise<Told> {
  const article = await req.payload.findByID({ collection: 'articles', id, ...readingAs(req) })
  if (!article) refuseAction(req, refusals.noArticle, 404)
  return {
    text: articleText(article.body),
    issuedOn: dayOf(article.eventOn) ?? dayOf(article.publishedAt),
    issuingAgency: idOf(article.issuingAgency),
    silent: refusals.articleWithoutText,
  }
}

async function readDocument(req: PayloadRequest, id: number): Promise<Told> {
  const document = await req.payload.findByID({ collection: 'documents', id, ...readingAs(req) })
  if (!document) refuseAction(req, refusals.noDocument, 404)
  return {
    text: document.summary ?? '',
    issuedOn: dayOf(document.issuedOn),
    issuingAgency: idOf(document.issuer),
    silent: refusals.documentWithoutText,
  }
}

/** Drafts too, but only what this person may read. */
function readingAs(req: PayloadRequest) {
  return {
    draft: true,
    user: req.user,
    overrideAccess: false,
    locale: 'vi',
    fallbackLocale: false,
    depth: 0,
    disableErrors: true,
    req,
  } as const
}

function idOf(related: number | { id: number } | null | undefined): number | null {
  return typeof related === 'object' ? (related?.id ?? null) : (related ?? null)
}
