import { localised, type Meanings } from './meaning.ts'

export const siteMeanings: Meanings = {
  Query: { site: async (_, __, { rows }) => (await rows.list('select * from content.site'))[0] ?? null },
  Site: {
    operatingAgency: (site, _, { rows }) => rows.find('Agency', site.operating_agency_id),
    hotlines: ({ id }, _, { rows }) =>
      rows.list('select * from content.site_hotline where site_id = $1 order by position', id),
    banners: ({ id }, _, { rows }) =>
      rows.list('select * from content.site_banner where site_id = $1 order by position', id),
  },
  Hotline: { role: localised('role') },
  Banner: { text: localised('text') },
}
