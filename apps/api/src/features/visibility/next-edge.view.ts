/** The minutes at which something becomes visible by itself; timestamps only, so that caches know when to let go. */
export const nextEdgeSql = ['articles', 'commendations', 'conclusions', 'documents', 'procedure_notices']
  .map(
    (table) => `select i.live_from as at from cms.${table} i
  where i._status = 'published' and i.live_from > now() and i.withdrawn_at is null`,
  )
  .join('\n  union all\n  ')
