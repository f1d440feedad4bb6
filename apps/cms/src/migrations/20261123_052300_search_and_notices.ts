import { type MigrateDownArgs, type MigrateUpArgs, sql } from '@payloadcms/db-postgres'

const published = ['articles', 'conclusions', 'documents']
const keyed = ['conclusions_directives', 'conclusions_directives_parties', 'conclusions_directives_deadlines', 'documents_relations']

/** What Payload cannot declare: search and clock indexes, the identity of documents, lasting keys, notices of change. */
export async function up({ db }: MigrateUpArgs): Promise<void> {
  for (const table of published) {
    await db.execute(sql.raw(`
      create index ${table}_search_words on cms.${table} using gin (to_tsvector('simple', search_text));
      create index ${table}_search_trigrams on cms.${table} using gin (search_text public.gin_trgm_ops);
      create index ${table}_visible on cms.${table} (live_from, published_at desc, id desc)
        where _status = 'published' and withdrawn_at is null;
      create index ${table}_newest on cms.${table} (published_at desc, id desc)
        where _status = 'published' and withdrawn_at is null;
      create index ${table}_withdrawn on cms.${table} (withdrawn_at) where withdrawn_at is not null;
      create index ${table}_areas_of on cms.${table}_reform_areas (area, _parent_id);
    `))
  }
  await db.execute(sql.raw(`
    create unique index documents_identity on cms.documents
      (issuer_id, public.fold_text(symbol), ((issued_on at time zone 'Asia/Ho_Chi_Minh')::date))
      where issuer_id is not null and symbol is not null and issued_on is not null;
    create index documents_symbol_folded on cms.documents (public.fold_text(symbol));
    create index documents_issued on cms.documents (issued_on desc nulls last, id desc);
    create index agencies_validity on cms.agencies (valid_from, valid_to);
  `))
  for (const table of keyed) {
    await db.execute(sql.raw(`create unique index ${table}_key_once on cms.${table} (key)`))
  }
  await db.execute(sql.raw(`
    create function cms.tell_content_changed() returns trigger language plpgsql as $$
    begin
      perform pg_notify('content_changed', tg_table_name);
      return null;
    end $$;
    comment on function cms.tell_content_changed() is 'Tells listeners after commit that a table of content has changed.';

    create function cms.watch_content_tables() returns void language plpgsql as $$
    declare watched name;
    begin
      for watched in
        select c.relname from pg_class c
        where c.relnamespace = 'cms'::regnamespace and c.relkind = 'r'
          and c.relname !~ '^(_|payload_|users)'
      loop
        execute format('create or replace trigger content_changed after insert or update or delete on cms.%I
          for each statement execute function cms.tell_content_changed()', watched);
      end loop;
    end $$;
    comment on function cms.watch_content_tables() is 'Every migration that adds a table of content calls this once more.';
    revoke execute on function cms.watch_content_tables() from public;
    select cms.watch_content_tables();
  `))
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.execute(sql.raw('drop function cms.tell_content_changed() cascade; drop function cms.watch_content_tables()'))
  const indexes = [
    ...published.flatMap((table) =>
      ['search_words', 'search_trigrams', 'visible', 'newest', 'withdrawn', 'areas_of'].map((name) => `${table}_${name}`),
    ),
    ...['documents_identity', 'documents_symbol_folded', 'documents_issued', 'agencies_validity'],
    ...keyed.map((table) => `${table}_key_once`),
  ]
  for (const index of indexes) await db.execute(sql.raw(`drop index cms.${index}`))
}
