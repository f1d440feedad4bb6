/** The minutes at which something appears or goes by itself; timestamps only, so that caches know when to let go. */
const tables = [
  'articles',
  'commendations',
  'conclusions',
  'documents',
  'dossier_statistics',
  'index_results',
  'pages',
  'plans',
  'procedure_notices',
]
const published = tables.map(
  (table) => `select i.live_from as at from cms.${table} i
  where i._status = 'published' and i.live_from > now() and i.withdrawn_at is null`,
)

const banners = ['shown_from', 'shown_until'].map(
  (edge) => `select b.${edge} as at from cms.site_settings_banners b where b.${edge} > now()`,
)

export const nextEdgeSql = [...published, ...banners].join('\n  union all\n  ')
