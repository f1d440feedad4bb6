import { type FragmentType, graphql, readFragment } from '../../gql'
import { useText } from '../../i18n/messages'
import { Picture } from './Picture'

export const Figure_media = graphql(`
  fragment Figure_media on Media { caption credit ...Picture_media }
`)

/** A picture with its caption and who made it. */
export function Figure({ media: masked, isFirst }: { media: FragmentType<typeof Figure_media>; isFirst?: boolean }) {
  const media = readFragment(Figure_media, masked)
  const { articles } = useText()
  return (
    <figure className="figure">
      <Picture media={media} sizes="(min-width: 50rem) 46rem, 100vw" isFirst={isFirst} />
      <figcaption>
        {media.caption} {media.credit && <span className="quiet-text">{articles.credit(media.credit)}</span>}
      </figcaption>
    </figure>
  )
}
