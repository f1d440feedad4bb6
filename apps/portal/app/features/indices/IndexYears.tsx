import { indexCodes } from '@thong-suot/vocabulary'
import { useSearchParams } from 'react-router'
import { formatDecimal } from '../../i18n/format'
import { useLanguage } from '../../i18n/language'
import { useLabel, useText } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { LineChart } from '../../ui/charts/LineChart'
import { ScrollRegion } from '../../ui/ScrollRegion'
import { Section } from '../../ui/Section'
import { type IndexSeries, scoreText } from './score-values'

/** An index over the years, as a chart and as the table it is drawn from. */
export function IndexYears({ series }: { series: IndexSeries }) {
  const { indices } = useText()
  const label = useLabel()
  const paths = usePaths()
  const language = useLanguage()
  const [given] = useSearchParams()
  const { indexCode, unit, years, agencies } = series
  const title = [label(indexCodes[indexCode]), series.issuer].filter(Boolean).join(' · ')
  return (
    <Section
      title={title}
      action={{ href: paths.indicesCsv({ ...Object.fromEntries(given), chuoi: series.key }), name: indices.csv }}
    >
      <LineChart
        label={indices.chartLabel(title)}
        series={agencies.map(({ name }) => name)}
        groups={years.map((year, place) => ({
          key: String(year),
          name: String(year),
          values: agencies.map(({ values }) => values[place] ?? null),
        }))}
        format={(value) => formatDecimal(value, language)}
        most={unit === 'PERCENT' ? 100 : undefined}
      />
      <ScrollRegion label={indices.tableLabel(title)}>
        <table className="plain-table figures-table">
          <thead>
            <tr>
              <th scope="col">{indices.agency}</th>
              {years.map((year) => (
                <th key={year} scope="col" className="figure">
                  {year}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {agencies.map(({ name, values }) => (
              <tr key={name}>
                <th scope="row" lang="vi">
                  {name}
                </th>
                {values.map((value, place) => (
                  <td key={years[place]} className="figure">
                    {value === null ? '–' : scoreText(value, unit, language)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </Section>
  )
}
