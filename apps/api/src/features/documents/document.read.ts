import { connection, embedded, many, one, parts, query, reads, rows, sql } from '@thong-suot/read-plan'
import { Document } from './document.view.ts'
import { ChainLink, DocumentRelation } from './document-links.ts'
import { DocumentRights } from './document-rights.ts'

const newestIssued = ['this.issued_on desc nulls last', 'id desc']
const towards = (relation: string) =>
  many({
    through: { table: 'content.document_relation', from: 'document_id', to: 'target_id' },
    where: `link.relation = '${relation}'`,
    order: ['link.position'],
  })
const from = (relation: string) =>
  many({
    through: { table: 'content.document_relation', from: 'target_id', to: 'document_id' },
    where: `link.relation = '${relation}'`,
    order: newestIssued,
  })

export const documentReads = [
  reads(Document, {
    relations: parts({
      from: 'content.document_relation',
      where: 'this.document_id = parent.id',
      order: ['this.position'],
    }),
    implements: towards('IMPLEMENTS'),
    implementedBy: from('IMPLEMENTS'),
    basedOn: towards('BASED_ON'),
    basisOf: from('BASED_ON'),
    chain: many({
      from: 'reform.document_chain(parent.id, $direction, $relations, $depth)',
      order: ['this.depth', 'this.place', 'this.document_id'],
    }),
    conclusions: many({ mappedBy: 'document', order: ['publishedAt desc', 'id'] }),
    commendations: many({ mappedBy: 'decision', order: ['publishedAt desc', 'id desc'] }),
    plans: many({ mappedBy: 'document', order: ['this.year desc', 'id desc'] }),
    procedureNotices: many({ mappedBy: 'decision', order: ['publishedAt desc', 'id desc'] }),
    tasks: many({
      // as arrays, so that the tasks of each are looked up by index
      where: `(this.conclusion_id = any(array(select c.id from content.conclusion c where c.document_id = parent.id))
        or this.plan_id = any(array(select p.id from content.plan p where p.document_id = parent.id))
        or this.document_id = parent.id)
        and reform.is_latest(this.origin_key, this.named_lead_id, this.occurrence)`,
      order: ['this.current_due nulls last', 'id'],
    }),
    viewerCan: embedded(),
    articles: many({
      where:
        'this.id = any(array(select c.article_id from content.article_citation c where c.document_id = parent.id))',
      order: ['publishedAt desc', 'id desc'],
    }),
  }),
  rows(DocumentRights, { assignTask: sql('reform.may_assign(this.id)') }),
  rows(DocumentRelation, { document: one({ where: 'this.id = parent.target_id' }) }),
  rows(ChainLink, {
    from: one({ where: 'this.id = parent.from_id' }),
    document: one({ where: 'this.id = parent.document_id' }),
  }),
  query({
    document: one({ by: ['id', 'slug'] }),
    documents: connection({
      order: ['this.issued_on desc nulls last', 'id desc'],
      filter: {
        symbol: 'public.fold_text(this.symbol) = public.fold_text($symbol)',
        type: 'this.type = $type',
        issuer: 'this.issuer_id = (select a.id from content.agency a where a.slug = $issuer)',
        from: 'this.issued_on >= $from',
        to: 'this.issued_on <= $to',
      },
    }),
  }),
]
