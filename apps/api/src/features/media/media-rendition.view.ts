const sizes = ['card', 'page', 'wide']

const rendition = (size: string) =>
  `('${size}', m.sizes_${size}_filename, m.sizes_${size}_width::integer, m.sizes_${size}_height::integer, m.sizes_${size}_mime_type)`

/** The smaller copies of a picture that the CMS made. */
export const mediaRenditionSql = /* sql */ `
  select m.id as media_id, s.name, s.filename, s.width, s.height, s.mime_type
  from cms.media m
  cross join lateral (values ${sizes.map(rendition).join(', ')}) s (name, filename, width, height, mime_type)
  where s.filename is not null and reform.media_in_use(m.id)`
