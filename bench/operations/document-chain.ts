import { type Operation, variablesFrom } from './operation.ts'
import {
  articleCard,
  commendationCard,
  conclusionCard,
  departed,
  documentLink,
  issuerLink,
  list,
  planCard,
  procedureCard,
  taskRow,
} from './sql-pieces.ts'
import { portalQuery } from './trusted-document.ts'

const chain = (direction: string) =>
  list(
    `json_build_object('depth', h.depth, 'document', ${documentLink('h.document_id', `'id', 'Document:' || l.id, `)})`,
    'h.depth, h.place, h.document_id',
    `reform.document_chain(d.id, '${direction}', array['IMPLEMENTS'], 6) h`,
  )

const sql = /* sql */ `
select json_build_object('document', (
  select json_build_object('symbol', d.symbol, 'symbolAsWritten', d.symbol_as_written, 'type', d.type, 'subject', d.subject,
    'isSample', d.is_sample, 'issuerAsWritten', d.issuer_as_written, 'signer', d.signer, 'signerPost', d.signer_post,
    'issuedOn', d.issued_on, 'effectiveOn', d.effective_on, 'effectStatus', d.effect_status,
    'issuer', ${issuerLink('d.issuer_id')},
    'file', (select json_build_object('url', '/media/' || m.filename, 'caption', m.caption_vi, 'mimeType', m.mime_type)
      from content.media m where m.id = d.file_id),
    'conclusions', ${list(conclusionCard('c'), 'c.published_at desc, c.id', 'content.conclusion c where c.document_id = d.id')},
    'plans', ${list(planCard('p'), 'p.year desc, p.id desc', 'content.plan p where p.document_id = d.id')},
    'commendations', ${list(commendationCard('k'), 'k.published_at desc, k.id desc', 'content.commendation k where k.decision_id = d.id')},
    'procedureNotices', ${list(procedureCard('p'), 'p.published_at desc, p.id desc', 'content.procedure_notice p where p.decision_id = d.id')},
    'tasks', ${list(
      taskRow('t'),
      't.current_due nulls last, t.id',
      `(
      select t.* from content.conclusion o join reform.task t on t.conclusion_id = o.id where o.document_id = d.id
      union all
      select t.* from content.plan p join reform.task t on t.plan_id = p.id where p.document_id = d.id
      union all
      select t.* from reform.task t where t.document_id = d.id) t
      where not exists (select from reform.task l where l.origin_key = t.origin_key and l.occurrence > t.occurrence
        and l.named_lead_id = t.named_lead_id and l.state <> 'TRANSFERRED')`,
    )},
    'articles', ${list(articleCard('a'), 'a.published_at desc, a.id desc', 'content.article_citation q join content.article a on a.id = q.article_id where q.document_id = d.id')},
    'up', ${chain('UP')}, 'down', ${chain('DOWN')},
    'relations', ${list(
      `json_build_object('relation', r.relation, 'asWritten', r.as_written, 'document', ${documentLink('r.target_id')})`,
      'r.position',
      'content.document_relation r where r.document_id = d.id',
    )})
  from content.document d where d.slug = $1), 'departed', ${departed('DOCUMENT')})::text as data`

export const documentChain: Operation = {
  name: 'document-chain',
  query: portalQuery('DocumentPage'),
  sql,
  values: ({ slug }) => [slug],
  variables: async (admin) => {
    const slugs = await variablesFrom(
      admin,
      'slug',
      `select slug as v from cms.documents where _status = 'published' and audience = 'PUBLIC' order by md5(slug) limit 200`,
    )
    return slugs.map((slug) => ({ ...slug, isSignedIn: false }))
  },
  isPage: true,
}
