import { foldText } from '@thong-suot/vocabulary'
import type pg from 'pg'
import type { Counts } from './counts.ts'
import { makeParagraphs } from './paragraphs.ts'
import { makeAgencies, makePlaces } from './places.ts'
import { deliverables, directives, endings, reportTexts, topics } from './words.ts'

const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323']
const vowels = [...'aăâeêioôơuưy'].flatMap((vowel) => tones.map((tone) => `${vowel}${tone}`.normalize('NFC')))
const letters = `${vowels.join('')}đ${vowels.join('').toUpperCase()}Đ`

/** Temporary tables of words for the statements that follow on the same connection, and how they choose among them. */
export async function loadWords(client: pg.ClientBase, counts: Counts): Promise<void> {
  const words = {
    topic: topics,
    ending: endings,
    directive: directives,
    deliverable: deliverables,
    report: reportTexts,
  }
  await client.query(/* sql */ `
    create temp table word (kind text, n integer, text text, primary key (kind, n));
    create temp table paragraph (n integer primary key, text text, node text, folded text);
    create temp table agency_row (id integer primary key, name text, short_name text, kind text, level text,
      parent_id integer, slug text, aliases text[]);
    create temp table place (n integer primary key, agency_id integer, name text, person text);
    -- One of \`size\` numbers from 0, always the same for the same row and purpose, and unlike that of its neighbours.
    create function pg_temp.pick(n integer, purpose integer, size integer) returns integer language sql immutable
    return abs(hashint4extended(n, purpose) % size)::integer;
    -- What public.fold_text makes of these texts, twenty times faster.
    create function pg_temp.fold(value text) returns text language sql immutable
    return lower(translate(value, '${letters}', '${foldText(letters)}'));
    create function pg_temp.words(kind text) returns integer language sql stable
    return (select count(*) from pg_temp.word w where w.kind = words.kind);
    -- The end of a day in Việt Nam as the CMS keeps days: its noon.
    create function pg_temp.noon(day date) returns timestamptz language sql immutable
    return (day + time '12:00') at time zone 'Asia/Ho_Chi_Minh';
    create function pg_temp.key(kind text, n integer) returns text language sql immutable
    return md5(kind || ' ' || n)::uuid::text;
    create function pg_temp.row_id(kind text, n integer) returns text language sql immutable
    return left(md5(kind || ' row ' || n), 24);
    -- Ascending as those of the product, which tell the time.
    create function pg_temp.uuid_of(kind integer, n integer) returns uuid language sql immutable
    return (lpad(to_hex(1700000000000 + n), 12, '0') || '70' || lpad(to_hex(kind), 2, '0') || '8' || left(md5(kind || ' ' || n), 15))::uuid`)
  for (const [kind, texts] of Object.entries(words)) {
    await client.query(
      `insert into word select $1, w.n - 1, w.text from unnest($2::text[]) with ordinality w (text, n)`,
      [kind, texts],
    )
  }
  const agencies = makeAgencies(counts.agencies)
  await insertRows(client, 'paragraph', makeParagraphs())
  await insertRows(client, 'agency_row', agencies)
  await insertRows(client, 'place', makePlaces(agencies))
  await client.query('analyze word; analyze paragraph; analyze agency_row; analyze place')
}

async function insertRows(client: pg.ClientBase, table: string, rows: readonly object[]): Promise<void> {
  await client.query(`insert into ${table} select * from jsonb_populate_recordset(null::pg_temp.${table}, $1::jsonb)`, [
    JSON.stringify(rows),
  ])
}
