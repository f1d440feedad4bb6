import type { ReactNode } from 'react'
import { SampleBadge } from './Sample'

interface CardProps {
  href: string
  title: string
  titleLevel?: 2 | 3
  media?: ReactNode
  kicker?: ReactNode
  isSample?: boolean
  children?: ReactNode
}

/** An item in a list: its title is the link, its whole face is the target. */
export function Card({ href, title, titleLevel = 3, media, kicker, isSample, children }: CardProps) {
  const Heading = `h${titleLevel}` as const
  return (
    <article className={media ? 'card card-with-media' : 'card'}>
      {media && <div className="card-media">{media}</div>}
      <div className="card-body">
        {(kicker || isSample) && (
          <p className="kicker">
            {kicker} {isSample && <SampleBadge />}
          </p>
        )}
        <Heading className="card-title">
          <a href={href}>{title}</a>
        </Heading>
        {children}
      </div>
    </article>
  )
}
