import { featuredKinds } from '@thong-suot/vocabulary'
import { type FragmentType, graphql, readFragment } from '../../gql'
import type { FeaturedItems_SiteFragment } from '../../gql/graphql'
import { useLabel, useText } from '../../i18n/messages'
import { type Paths, usePaths } from '../../paths'
import { Card } from '../../ui/Card'
import { Section } from '../../ui/Section'

export const FeaturedItems_site = graphql(`
  fragment FeaturedItems_site on Site {
    featured {
      __typename
      ... on Article { slug title summary isSample }
      ... on Conclusion { slug title summary isSample }
      ... on Plan { slug title summary isSample }
      ... on ProcedureNotice { slug title summary isSample }
    }
  }
`)

type Item = FeaturedItems_SiteFragment['featured'][number]

/** What those who run the portal want everybody to see first. */
export function FeaturedItems({ site }: { site?: FragmentType<typeof FeaturedItems_site> | null }) {
  const featured = readFragment(FeaturedItems_site, site)?.featured ?? []
  const { home } = useText()
  const label = useLabel()
  const paths = usePaths()
  if (featured.length === 0) return null
  return (
    <Section title={home.featured}>
      <div className="card-grid">
        {featured.map((item) => (
          <Card
            key={`${item.__typename} ${item.slug}`}
            href={addressOf(item, paths)}
            title={item.title}
            kicker={label(featuredKinds[kindOf(item)])}
            isSample={item.isSample}
          >
            {item.summary && <p className="card-text">{item.summary}</p>}
          </Card>
        ))}
      </div>
    </Section>
  )
}

function kindOf({ __typename: type }: Item) {
  return type === 'ProcedureNotice' ? 'PROCEDURE_NOTICE' : (type.toUpperCase() as Uppercase<typeof type>)
}

function addressOf(item: Item, paths: Paths): string {
  switch (item.__typename) {
    case 'Article':
      return paths.article(item.slug)
    case 'Conclusion':
      return paths.conclusion(item.slug)
    case 'Plan':
      return paths.plan(item.slug)
    case 'ProcedureNotice':
      return paths.procedure(item.slug)
  }
}
