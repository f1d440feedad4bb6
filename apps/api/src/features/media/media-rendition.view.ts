import { mediaInUse } from './media-in-use.ts'

const sizes = ['card', 'page', 'wide']

/** The smaller copies of a picture that the CMS made. */
export const mediaRenditionSql = sizes
  .map(
    (size) => /* sql */ `
  select m.id as media_id, '${size}'::text as name, m.sizes_${size}_filename as filename,
    m.sizes_${size}_width::integer as width, m.sizes_${size}_height::integer as height,
    m.sizes_${size}_mime_type as mime_type
  from cms.media m
  where m.sizes_${size}_filename is not null and ${mediaInUse('m')}`,
  )
  .join('\n  union all')
