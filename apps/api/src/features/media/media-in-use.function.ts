import { visibleArticle, visibleDocument, visibleProcedureNotice } from '../visibility/visible.ts'

/**
 * Whether something visible shows a file: a cover, a photo of an article, the file of a document, a form. A function, because a
 * page shows many files, and PostgreSQL would plan its four questions anew for each place of a statement.
 */
export const mediaInUseFunction = /* sql */ `
create function reform.media_in_use(media integer) returns boolean
language plpgsql stable security definer set search_path = pg_catalog as $$
begin
  return exists (select from cms.articles a where a.cover_id = media and ${visibleArticle('a')})
    or exists (select from cms.articles_photos p join cms.articles a on a.id = p._parent_id
      where p.media_id = media and ${visibleArticle('a')})
    or exists (select from cms.documents d where d.file_id = media and ${visibleDocument('d')})
    or exists (select from cms.procedure_notices_forms f join cms.procedure_notices p on p.id = f._parent_id
      where f.file_id = media and ${visibleProcedureNotice('p')});
end $$;

-- Whose smaller copy a file is, whether it may be seen or not: for a look-up by index, before the view is asked.
create function reform.media_of_rendition(file text) returns integer
language sql stable security definer set search_path = pg_catalog as $$
  select m.id from cms.media m where m.sizes_card_filename = file
  union all select m.id from cms.media m where m.sizes_page_filename = file
  union all select m.id from cms.media m where m.sizes_wide_filename = file
  limit 1
$$;
`
