import { indexCodes } from '@thong-suot/vocabulary'
import { type FragmentType, graphql, readFragment } from '../../gql'
import { formatNumber } from '../../i18n/format'
import { useLanguage } from '../../i18n/language'
import { useLabel, useText } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { Card } from '../../ui/Card'
import { Day } from '../../ui/Day'

export const IndexCard_indexResult = graphql(`
  fragment IndexCard_indexResult on IndexResult {
    slug title summary indexCode year announcedOn publisherAsWritten isSample
    scores { key }
  }
`)

interface IndexCardProps {
  result: FragmentType<typeof IndexCard_indexResult>
  titleLevel?: 2 | 3
}

export function IndexCard({ result: masked, titleLevel }: IndexCardProps) {
  const result = readFragment(IndexCard_indexResult, masked)
  const { indices } = useText()
  const label = useLabel()
  const language = useLanguage()
  return (
    <Card
      href={usePaths().indexResult(result.slug)}
      title={result.title}
      titleLevel={titleLevel}
      kicker={`${label(indexCodes[result.indexCode])} · ${indices.year(String(result.year))}`}
      isSample={result.isSample}
    >
      {result.summary && <p className="card-text">{result.summary}</p>}
      <p className="quiet-text">
        {result.publisherAsWritten && `${result.publisherAsWritten} · `}
        {result.announcedOn && (
          <>
            <Day date={result.announcedOn} /> ·{' '}
          </>
        )}
        {indices.scoreCount(formatNumber(result.scores.length, language))}
      </p>
    </Card>
  )
}
