import { localised, members, one, parts, query, reads, rows } from '@thong-suot/read-plan'
import { Site } from './site.view.ts'
import { Banner, Hotline, NavigationLink } from './site-parts.ts'

const partsOf = (view: string) =>
  parts({ from: `content.${view}`, where: 'this.site_id = parent.id', order: ['this.position'] })

export const siteReads = [
  reads(Site, {
    hotlines: partsOf('site_hotline'),
    banners: partsOf('site_banner'),
    navigation: partsOf('site_link'),
    featured: partsOf('site_featured'),
  }),
  members('FeaturedItem', { member: 'this.type', key: 'this.key' }),
  rows(NavigationLink, { page: one({ where: 'this.id = parent.page_id' }) }),
  rows(Hotline, { role: localised() }),
  rows(Banner, { text: localised() }),
  query({ site: one({ where: 'true' }) }),
]
