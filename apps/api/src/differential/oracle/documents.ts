import { findByGlobalId } from './global-ids.ts'
import type { Arguments, Asking, Meaning, Meanings } from './meaning.ts'
import { instant } from './meaning.ts'
import { documentPage } from './pages.ts'
import { latestOf } from './periods.ts'
import type { Row } from './rows.ts'

const relations = 'select * from content.document_relation where document_id = $1 order by position'

const towards =
  (relation: string): Meaning =>
  async ({ id }, _, { rows }) => {
    const stated = await rows.list(relations, id)
    const targets = stated
      .filter((each) => each.relation === relation)
      .map((each) => rows.find('Document', each.target_id))
    return (await Promise.all(targets)).filter((target) => target !== null)
  }

const from =
  (relation: string): Meaning =>
  ({ id }, _, { rows }) =>
    rows.each(
      'Document',
      `select d.id as key from content.document_relation r join content.document d on d.id = r.document_id
       where r.target_id = $1 and r.relation = $2 order by d.issued_on desc nulls last, d.id desc`,
      id,
      relation,
    )

/** Step by step away from a document: each is met once, by the nearest way, at most twelve steps. */
async function chainFrom(
  { id }: Row,
  { direction, relations: along, depth }: Arguments,
  { rows }: Asking,
): Promise<Row[]> {
  const [near, far] = direction === 'UP' ? ['document_id', 'target_id'] : ['target_id', 'document_id']
  const met = new Set([id])
  const links: Row[] = []
  let last = [id]
  for (let step = 1; step <= Math.min(depth, 12) && last.length > 0; step += 1) {
    const found: Row[] = []
    for (const document of last.sort((a, b) => a - b)) {
      const next = await rows.list(
        `select * from content.document_relation where ${near} = $1 order by position`,
        document,
      )
      for (const link of next.filter(
        (each) => along.includes(each.relation) && each[far] !== null && !met.has(each[far]),
      )) {
        if (found.some((each) => each.document_id === link[far])) continue
        const { relation, position } = link
        found.push({ depth: step, relation, from_id: document, document_id: link[far], position })
      }
    }
    links.push(...found.sort((a, b) => a.position - b.position || a.document_id - b.document_id))
    last = found.map((link) => link.document_id)
    for (const document of last) met.add(document)
  }
  return links
}

export const documentMeanings: Meanings = {
  Query: {
    document: async (_, { id, slug }, { rows }) => {
      const bySlug = 'select id as key from content.document where slug = $1'
      const found = id == null ? (await rows.each('Document', bySlug, slug))[0] : await findByGlobalId(rows, id)
      if (found?.__typename !== 'Document') return null
      return slug == null || found.slug === slug ? found : null
    },
    documents: (_, args, asking) =>
      documentPage(args, asking, async (document) => {
        const { symbol, type, issuer, from: first, to: last } = args.filter ?? {}
        if (type != null && document.type !== type) return false
        if (first != null && !(document.issued_on >= first && document.issued_on !== null)) return false
        if (last != null && !(document.issued_on <= last && document.issued_on !== null)) return false
        if (issuer != null && (await asking.rows.find('Agency', document.issuer_id))?.slug !== issuer) return false
        if (symbol == null) return true
        // How letters fold is the database's to say.
        const folded = 'select public.fold_text($1) = public.fold_text($2) as same'
        return (await asking.rows.list(folded, document.symbol, symbol))[0]?.same === true
      }),
    departed: async (_, { kind, slug }, { rows }) => {
      const left = await rows.list('select * from content.departed where kind = $1 and slug = $2', kind, slug)
      const withdrawn = left.filter(({ state }) => state === 'WITHDRAWN').sort((a, b) => (a.on < b.on ? 1 : -1))
      return withdrawn[0] ?? left[0] ?? null
    },
  },
  Document: {
    updatedAt: (document) => instant(document.updated_at),
    issuer: (document, _, { rows }) => rows.find('Agency', document.issuer_id),
    file: (document, _, { rows }) => rows.find('Media', document.file_id),
    relations: ({ id }, _, { rows }) => rows.list(relations, id),
    implements: towards('IMPLEMENTS'),
    implementedBy: from('IMPLEMENTS'),
    basedOn: towards('BASED_ON'),
    basisOf: from('BASED_ON'),
    chain: chainFrom,
    conclusions: ({ id }, _, { rows }) =>
      rows.each(
        'Conclusion',
        'select id as key from content.conclusion where document_id = $1 order by published_at desc, id',
        id,
      ),
    tasks: async ({ id }, _, { rows }) =>
      latestOf(
        await rows.each(
          'Task',
          `select t.id as key from reform.task t left join content.conclusion c on c.id = t.conclusion_id
           left join content.plan p on p.id = t.plan_id
           where $1 in (c.document_id, p.document_id, t.document_id) order by t.current_due nulls last, t.id`,
          id,
        ),
      ),
    viewerCan: ({ issuer_id: issuer, issued_on: day }, _, { viewer }) => ({
      assignTask: viewer?.role === 'LEADER' && viewer.agencyId === issuer && day !== null,
    }),
    articles: ({ id }, _, { rows }) =>
      rows.each(
        'Article',
        `select distinct a.id as key, a.published_at from content.article_citation c
         join content.article a on a.id = c.article_id
         where c.document_id = $1 order by a.published_at desc, a.id desc`,
        id,
      ),
  },
  DocumentRelation: { document: (relation, _, { rows }) => rows.find('Document', relation.target_id) },
  ChainLink: {
    from: (link, _, { rows }) => rows.find('Document', link.from_id),
    document: (link, _, { rows }) => rows.find('Document', link.document_id),
  },
}
