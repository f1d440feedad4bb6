import { type FragmentType, graphql, readFragment } from '../../gql'

export const Picture_media = graphql(`
  fragment Picture_media on Media { url alt width height renditions { name url width height } }
`)

interface PictureProps {
  media: FragmentType<typeof Picture_media>
  /** How wide it stands on the page, as the browser's sizes attribute. */
  sizes: string
  isFirst?: boolean
}

/** A picture with its place kept: the browser picks the width, and nothing moves when it arrives. */
export function Picture({ media: masked, sizes, isFirst }: PictureProps) {
  const media = readFragment(Picture_media, masked)
  const sources = media.renditions.map(({ url, width }) => `${url} ${width}w`)
  return (
    <img
      src={media.url}
      srcSet={sources.length > 0 ? sources.join(', ') : undefined}
      sizes={sizes}
      alt={media.alt}
      width={media.width ?? undefined}
      height={media.height ?? undefined}
      loading={isFirst ? 'eager' : 'lazy'}
      fetchPriority={isFirst ? 'high' : undefined}
    />
  )
}
