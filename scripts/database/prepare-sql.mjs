/** @typedef {'cms_owner' | 'api_owner' | 'cms' | 'api'} RoleName */

/** Owners migrate; `cms` and `api` only read and write rows. @type {RoleName[]} */
export const roleNames = ['cms_owner', 'api_owner', 'cms', 'api']

/**
 * The statements that make a database ready, in order, each rerunnable.
 * @param {string} database its quoted name
 */
export function prepareSql(database) {
  return [...extensions, foldText, ...membership, ...schemas(database), ...privileges, ...timeouts]
}

const extensions = ['unaccent', 'pg_trgm', 'btree_gin'].map((name) => `create extension if not exists ${name}`)

// The twin of foldText in packages/vocabulary. Unlike unaccent() it is immutable and asks no dictionary, so that
// indexes may hold it; PG_UNICODE_FAST lowers letters alike on every machine.
const foldText = String.raw`
  create or replace function public.fold_text(value text) returns text
  language sql immutable strict parallel safe
  return lower(btrim(
    regexp_replace(
      regexp_replace(
        translate(
          regexp_replace(normalize(value, NFD), '[\u0300-\u036f]', '', 'g'),
          'đĐðÐƉɖ', 'dddddd'),
        '[\u00ad\u200b-\u200d\ufeff]', '', 'g'),
      '[\u0009-\u000d\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+', ' ', 'g')
  ) collate pg_unicode_fast)`

// An administrator who is no superuser must be a member of the owners to hand them schemas.
const membership = [
  `do $$ begin
     if not (select rolsuper from pg_roles where rolname = current_user) then
       execute format('grant cms_owner, api_owner to %I', current_user);
     end if;
   end $$`,
]

/** @param {string} database */
function schemas(database) {
  return [
    `revoke all on database ${database} from public`,
    `grant connect on database ${database} to cms_owner, api_owner, cms, api`,
    // Migration tools ask for their schema with "if not exists", which needs this right even when it is there.
    `grant create, temporary on database ${database} to cms_owner, api_owner`,
    // reconciliation lists what it works through
    `grant temporary on database ${database} to api`,
    'revoke create on schema public from public',
    'grant usage on schema public to public',
    'create schema if not exists cms authorization cms_owner',
    'create schema if not exists content authorization api_owner',
    'create schema if not exists reform authorization api_owner',
    'create schema if not exists jobs authorization api_owner',
  ]
}

const privileges = [
  'grant usage on schema cms to cms, api_owner',
  'grant usage on schema content to api',
  'grant usage on schema reform, jobs to api',
  'alter default privileges for role cms_owner in schema cms grant select, insert, update, delete on tables to cms',
  'alter default privileges for role cms_owner in schema cms grant usage, select on sequences to cms',
  'alter default privileges for role cms_owner in schema cms grant select on tables to api_owner',
  'alter default privileges for role api_owner in schema content grant select on tables to api',
  // the queue is installed by its owner, and worked on by the api
  'alter default privileges for role api_owner in schema jobs grant select, insert, update, delete on tables to api',
  'alter default privileges for role api_owner in schema jobs grant usage, select on sequences to api',
]

// A statement that runs longer than this harms everybody else; the api narrows it further for anonymous requests.
const timeouts = [
  ...['cms', 'api'].flatMap((role) => [
    `alter role ${role} set statement_timeout = '10s'`,
    `alter role ${role} set lock_timeout = '2s'`,
    `alter role ${role} set idle_in_transaction_session_timeout = '10s'`,
  ]),
  ...['cms_owner', 'api_owner'].flatMap((role) => [
    `alter role ${role} set statement_timeout = '5min'`,
    `alter role ${role} set lock_timeout = '30s'`,
    `alter role ${role} set idle_in_transaction_session_timeout = '5min'`,
  ]),
  ...['cms_owner', 'api_owner', 'cms', 'api'].map((role) => `alter role ${role} set timezone = 'UTC'`),
]
