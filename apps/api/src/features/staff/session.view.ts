/** The narrow view by which a login is checked: live sessions and who they belong to, nothing that could log in. */
export const sessionSql = /* sql */ `
  select s.id as session_id, u.id as user_id, u.name, u.role::text as role, u.agency_id, s.expires_at,
    coalesce(u.enabled, false) as enabled
  from cms.users_sessions s
  join cms.users u on u.id = s._parent_id`

/** Who works on tasks: names for the ledger, no addresses. */
export const staffSql = /* sql */ `
  select u.id, u.name, u.role::text as role, u.agency_id, coalesce(u.enabled, false) as enabled
  from cms.users u`
