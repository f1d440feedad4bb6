import { type DossierWarning, dossierMeasures, dossierRates, dossierWarnings } from '@thong-suot/vocabulary'
import { type FragmentType, graphql, readFragment } from '../../gql'
import { formatDecimal } from '../../i18n/format'
import { useLanguage } from '../../i18n/language'
import { useLabel, useText } from '../../i18n/messages'
import { Notice } from '../../ui/Notice'

export const WarningList_statistics = graphql(`
  fragment WarningList_statistics on DossierStatistics {
    warnings { code measure rate stated computed difference }
  }
`)

/** Where stated figures do not agree, each with its difference; they are shown as stated all the same. */
export function WarningList({ statistics: masked }: { statistics: FragmentType<typeof WarningList_statistics> }) {
  const { warnings } = readFragment(WarningList_statistics, masked)
  const { statistics } = useText()
  const label = useLabel()
  const language = useLanguage()
  if (warnings.length === 0) return null
  const number = (value: number) => formatDecimal(value, language)
  return (
    <Notice tone="warning">
      {statistics.warnings}
      <ul>
        {warnings.map(({ code, measure, rate, stated, computed, difference }, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two breakdowns may differ alike, and nothing is moved here
          <li key={place}>
            {label(dossierWarnings[code])}:{' '}
            {isBetweenStated(code)
              ? statistics.against(number(stated), number(computed), number(difference))
              : `${measure ? label(dossierMeasures[measure]) : rate && label(dossierRates[rate])}: ${statistics.difference(number(stated), number(computed), number(difference))}`}
          </li>
        ))}
      </ul>
    </Notice>
  )
}

/** Where both sides are figures of the source, neither of them is computed. */
function isBetweenStated(code: DossierWarning): boolean {
  return code === 'BALANCE' || code === 'APOLOGIES'
}
