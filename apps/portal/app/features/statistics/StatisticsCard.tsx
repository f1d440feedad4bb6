import { dossierMeasures, dossierRates } from '@thong-suot/vocabulary'
import { type FragmentType, graphql, readFragment } from '../../gql'
import { useLanguage } from '../../i18n/language'
import { useLabel, useText } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { Card } from '../../ui/Card'
import { figureOf, periodText, rateOf } from './statistics-values'

export const StatisticsCard_statistics = graphql(`
  fragment StatisticsCard_statistics on DossierStatistics {
    slug title scope isSample
    period { label from to }
    issuingAgency { name }
    figures { measure stated computed }
    rates { rate stated computed }
    warnings { code }
  }
`)

interface StatisticsCardProps {
  statistics: FragmentType<typeof StatisticsCard_statistics>
  titleLevel?: 2 | 3
}

export function StatisticsCard({ statistics: masked, titleLevel }: StatisticsCardProps) {
  const statistics = readFragment(StatisticsCard_statistics, masked)
  const text = useText()
  const label = useLabel()
  const language = useLanguage()
  const told = (['RECEIVED', 'RESOLVED'] as const).map((measure) => {
    const figure = figureOf(statistics.figures, measure, language)
    return figure && `${label(dossierMeasures[measure])}: ${figure.text}`
  })
  const rate = rateOf(statistics.rates, 'ON_TIME_OF_RESOLVED', language)
  const onTime = rate && `${label(dossierRates.ON_TIME_OF_RESOLVED)}: ${rate.text}`
  return (
    <Card
      href={usePaths().statisticsItem(statistics.slug)}
      title={statistics.title}
      titleLevel={titleLevel}
      kicker={periodText(statistics.period)}
      isSample={statistics.isSample}
    >
      <p className="card-text">{[...told, onTime].filter(Boolean).join(' · ')}</p>
      <p className="quiet-text">
        {[
          statistics.issuingAgency?.name,
          statistics.scope,
          statistics.warnings.length > 0 && text.statistics.hasWarnings,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
    </Card>
  )
}
