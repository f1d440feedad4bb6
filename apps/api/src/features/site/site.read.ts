import { localised, one, parts, query, reads, rows } from '@thong-suot/read-plan'
import { Site } from './site.view.ts'
import { Banner, Hotline } from './site-parts.ts'

const partsOf = (view: string) =>
  parts({ from: `content.${view}`, where: 'this.site_id = parent.id', order: ['this.position'] })

export const siteReads = [
  reads(Site, { hotlines: partsOf('site_hotline'), banners: partsOf('site_banner') }),
  rows(Hotline, { role: localised() }),
  rows(Banner, { text: localised() }),
  query({ site: one({ where: 'true' }) }),
]
