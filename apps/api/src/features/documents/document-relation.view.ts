import { visibleDocument } from '../visibility/visible.ts'

/** What a visible document says of others; a target that is not visible leaves only the words of the source. */
export const documentRelationSql = /* sql */ `
  select r.key::text as key, r._parent_id as document_id, r._order as position, r.relation::text as relation,
    r.as_written, t.id as target_id
  from cms.documents_relations r
  join cms.documents d on d.id = r._parent_id and ${visibleDocument('d')}
  left join cms.documents t on t.id = r.target_id and ${visibleDocument('t')}`
