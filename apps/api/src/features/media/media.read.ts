import { localised, parts, reads, rows, sql } from '@thong-suot/read-plan'
import { Media } from './media.view.ts'
import { Rendition } from './rendition.ts'

/** Random names only, and the api serves nothing but what the view shows. */
const url = sql(`'/media/' || this.filename`)

export const mediaReads = [
  reads(Media, {
    url,
    alt: localised(),
    caption: localised(),
    renditions: parts({ from: 'content.media_rendition', where: 'this.media_id = parent.id', order: ['this.width'] }),
  }),
  rows(Rendition, { url }),
]
