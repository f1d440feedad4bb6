/** Where a person is written to. Only the reminder, which runs as the system, sees a row of it; no request does. */
export const mailboxSql = /* sql */ `
  select u.id as person_id, u.name, u.email, u.role::text as role, u.agency_id
  from cms.users u
  where coalesce(u.enabled, false) and reform.is_system()`
