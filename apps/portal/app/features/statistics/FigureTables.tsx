import { dossierMeasures, dossierRates } from '@thong-suot/vocabulary'
import { type FragmentType, readFragment } from '../../gql'
import { formatNumber } from '../../i18n/format'
import { useLanguage } from '../../i18n/language'
import { useLabel, useText } from '../../i18n/messages'
import { ValueBar } from '../../ui/charts/ValueBar'
import { ScrollRegion } from '../../ui/ScrollRegion'
import { Section } from '../../ui/Section'
import { StatisticsItem_statistics } from './statistics-item'
import { formatPercent, statedPercent } from './statistics-values'

/** Each figure and rate as stated, beside what follows from the others. */
export function FigureTables({ statistics: masked }: { statistics: FragmentType<typeof StatisticsItem_statistics> }) {
  const { figures, rates, breakdowns } = readFragment(StatisticsItem_statistics, masked)
  const { statistics } = useText()
  const label = useLabel()
  const language = useLanguage()
  const count = (value: number | null | undefined) => (value == null ? '–' : formatNumber(value, language))
  const most = Math.max(...figures.map(({ stated, computed }) => stated ?? computed ?? 0))
  return (
    <>
      {figures.length > 0 && (
        <Section title={statistics.figures}>
          <ScrollRegion label={statistics.tableLabel(statistics.figures)}>
            <table className="plain-table figures-table few-columns">
              <FigureHead first={statistics.figure} />
              <tbody>
                {figures.map(({ measure, stated, computed }) => (
                  <tr key={measure}>
                    <th scope="row">
                      {label(dossierMeasures[measure])}
                      <ValueBar value={stated ?? computed ?? 0} most={most} />
                    </th>
                    <td className="figure">{count(stated)}</td>
                    <td className="figure computed">{count(computed)}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollRegion>
        </Section>
      )}
      {rates.length > 0 && (
        <Section title={statistics.rates}>
          <ScrollRegion label={statistics.tableLabel(statistics.rates)}>
            <table className="plain-table figures-table few-columns">
              <FigureHead first={statistics.rate} />
              <tbody>
                {rates.map(({ rate, stated, computed, numerator, denominator }) => (
                  <tr key={rate}>
                    <th scope="row">
                      {label(dossierRates[rate])}
                      <ValueBar value={Number(stated ?? computed ?? 0)} most={100} />
                    </th>
                    <td className="figure">{stated == null ? '–' : statedPercent(stated, language)}</td>
                    <td className="figure computed">
                      {computed == null
                        ? '–'
                        : `${formatPercent(computed, language)} = ${count(numerator)} / ${count(denominator)}`}
                    </td>
                  </tr>
                ))}
              </tbody>
            </table>
          </ScrollRegion>
        </Section>
      )}
      {breakdowns.map(({ key, measure, isComplete, sum, parts }) => {
        const title = statistics.byUnit(label(dossierMeasures[measure]))
        const hasShares = parts.some(({ shareOfPlan }) => shareOfPlan)
        return (
          <Section key={key} title={title}>
            <ScrollRegion label={statistics.tableLabel(title)}>
              <table className="plain-table figures-table few-columns">
                <thead>
                  <tr>
                    <th scope="col">{statistics.unit}</th>
                    <th scope="col" className="figure">
                      {statistics.dossiers}
                    </th>
                    {hasShares && (
                      <th scope="col" className="figure">
                        {statistics.shareOfPlan}
                      </th>
                    )}
                  </tr>
                </thead>
                <tbody>
                  {parts.map((part, place) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: a unit may stand twice, and nothing is moved here
                    <tr key={place}>
                      <th scope="row" lang="vi">
                        {part.unit}
                        <ValueBar value={part.count} most={Math.max(...parts.map((each) => each.count))} />
                      </th>
                      <td className="figure">{count(part.count)}</td>
                      {hasShares && (
                        <td className="figure">{part.shareOfPlan ? statedPercent(part.shareOfPlan, language) : '–'}</td>
                      )}
                    </tr>
                  ))}
                </tbody>
              </table>
            </ScrollRegion>
            <p className="quiet-text">
              {isComplete ? statistics.complete(count(sum)) : statistics.incomplete(count(sum))}
            </p>
          </Section>
        )
      })}
    </>
  )
}

function FigureHead({ first }: { first: string }) {
  const { statistics } = useText()
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        <th scope="col" className="figure">
          {statistics.stated}
        </th>
        <th scope="col" className="figure">
          {statistics.computed}
        </th>
      </tr>
    </thead>
  )
}
