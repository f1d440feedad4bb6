import { dossierMeasures, dossierRates } from '@thong-suot/vocabulary'
import { useSearchParams } from 'react-router'
import { formatNumber } from '../../i18n/format'
import { useLanguage } from '../../i18n/language'
import { useLabel, useText } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { ColumnChart } from '../../ui/charts/ColumnChart'
import { LineChart } from '../../ui/charts/LineChart'
import { ScrollRegion } from '../../ui/ScrollRegion'
import { Section } from '../../ui/Section'
import { type AgencyPeriods, periodMeasures } from './period-rows'
import { ShownFigure } from './ShownFigure'
import { formatPercent, periodText, shortPeriod } from './statistics-values'

/** The periods of an agency as charts, and as the table they are drawn from. */
export function PeriodCharts({ periods: { key: series, length, agency, rows } }: { periods: AgencyPeriods }) {
  const { statistics } = useText()
  const label = useLabel()
  const paths = usePaths()
  const language = useLanguage()
  const [given] = useSearchParams()
  const title = `${agency.name} · ${statistics.lengths[length]}`
  const dossiers = (value: number) => formatNumber(value, language)
  const percent = (value: number) => formatPercent(value, language)
  return (
    <Section
      title={title}
      action={{ href: paths.statisticsCsv({ ...Object.fromEntries(given), chuoi: series }), name: statistics.csv }}
    >
      <h3>{statistics.byPeriod}</h3>
      <ColumnChart
        label={statistics.chartLabel(`${title}, ${statistics.byPeriod}`)}
        series={periodMeasures.slice(0, 2).map((measure) => label(dossierMeasures[measure]))}
        groups={rows.map(({ slug, period, figures }) => ({
          key: slug,
          name: shortPeriod(period),
          values: figures.slice(0, 2).map((figure) => figure?.value ?? null),
        }))}
        format={dossiers}
      />
      {rows.some(({ onTime }) => onTime) && <h3>{label(dossierRates.ON_TIME_OF_RESOLVED)}</h3>}
      <LineChart
        label={statistics.chartLabel(`${title}, ${label(dossierRates.ON_TIME_OF_RESOLVED)}`)}
        series={[label(dossierRates.ON_TIME_OF_RESOLVED)]}
        groups={rows.map(({ slug, period, onTime }) => ({
          key: slug,
          name: shortPeriod(period),
          values: [onTime?.value ?? null],
        }))}
        format={percent}
        most={100}
      />
      <ScrollRegion label={statistics.tableLabel(title)}>
        <table className="plain-table figures-table">
          <thead>
            <tr>
              <th scope="col">{statistics.period}</th>
              {periodMeasures.map((measure) => (
                <th key={measure} scope="col" className="figure">
                  {label(dossierMeasures[measure])}
                </th>
              ))}
              <th scope="col" className="figure">
                {label(dossierRates.ON_TIME_OF_RESOLVED)}
              </th>
            </tr>
          </thead>
          <tbody>
            {[...rows].reverse().map((row) => (
              <tr key={row.slug}>
                <th scope="row">
                  <a href={paths.statisticsItem(row.slug)}>{periodText(row.period)}</a>
                  {row.hasWarnings && <span className="quiet-text"> · {statistics.hasWarnings}</span>}
                </th>
                {row.figures.map((figure, place) => (
                  <td key={periodMeasures[place]} className="figure">
                    <ShownFigure figure={figure} />
                  </td>
                ))}
                <td className="figure">
                  <ShownFigure figure={row.onTime} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      <p className="quiet-text">{statistics.computedNote}</p>
    </Section>
  )
}
