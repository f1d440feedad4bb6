import { localised, type Meanings } from './meaning.ts'
import type { Kind } from './rows.ts'

export const siteMeanings: Meanings = {
  Query: { site: async (_, __, { rows }) => (await rows.list('select * from content.site'))[0] ?? null },
  Site: {
    operatingAgency: (site, _, { rows }) => rows.find('Agency', site.operating_agency_id),
    hotlines: ({ id }, _, { rows }) =>
      rows.list('select * from content.site_hotline where site_id = $1 order by position', id),
    banners: ({ id }, _, { rows }) =>
      rows.list('select * from content.site_banner where site_id = $1 order by position', id),
    navigation: ({ id }, _, { rows }) =>
      rows.list('select * from content.site_link where site_id = $1 order by position', id),
    featured: async ({ id }, _, { rows }) => {
      const found = await rows.list('select * from content.site_featured where site_id = $1 order by position', id)
      return Promise.all(found.map(({ type, key }) => rows.find(type as Kind, key)))
    },
  },
  NavigationLink: { page: (link, _, { rows }) => rows.find('Page', link.page_id) },
  Hotline: { role: localised('role') },
  Banner: { text: localised('text') },
}
