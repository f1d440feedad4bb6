import { scaleLinear, scalePoint } from 'd3-scale'
import { line } from 'd3-shape'
import { ChartFrame, chart } from './ChartFrame'
import type { ChartProps } from './ColumnChart'

interface LineChartProps extends ChartProps {
  /** Where the axis begins; below the lowest value when not given. */
  least?: number
  /** The highest value there can be; the axis does not go beyond it. */
  most?: number
}

/** A line for each series; a value that is not known leaves a gap. */
export function LineChart({ label, groups, series, format, least, most }: LineChartProps) {
  const { width, height, left, right, top, bottom } = chart
  const x = scalePoint()
    .domain(groups.map(({ key }) => key))
    .range([left, width - right])
    .padding(0.5)
  const known = groups.flatMap(({ values }) => values.filter((value) => value !== null))
  if (known.length === 0) return null
  const [lowest, highest] = [Math.min(...known), Math.max(...known)]
  const room = Math.max((highest - lowest) / 2, 1)
  const foot = least ?? Math.max(0, lowest - room)
  const head = least === undefined ? highest + room : Math.max(highest, least + 1)
  const y = scaleLinear()
    .domain([foot, Math.min(most ?? Number.POSITIVE_INFINITY, head)])
    .nice(5)
    .range([height - bottom, top])
  const draw = line<{ x: number; value: number | null }>()
    .defined(({ value }) => value !== null)
    .x((point) => point.x)
    .y(({ value }) => y(value ?? 0))
  return (
    <ChartFrame
      label={label}
      y={y}
      format={format}
      series={series.map((name, place) => ({
        name,
        mark: <path className={`chart-path series-${place}`} d="M0 7h28" />,
      }))}
      names={groups.map(({ key, name }) => ({ key, name, x: x(key) ?? 0 }))}
    >
      {series.map((each, place) => {
        const points = groups.map(({ key, values }) => ({ key, x: x(key) ?? 0, value: values[place] ?? null }))
        return (
          <g key={each}>
            <path className={`chart-path series-${place}`} d={draw(points) ?? ''} />
            {points.map(({ key, x: cx, value }) =>
              value === null ? null : <circle key={key} className={`series-${place}`} cx={cx} cy={y(value)} r="4" />,
            )}
          </g>
        )
      })}
    </ChartFrame>
  )
}
