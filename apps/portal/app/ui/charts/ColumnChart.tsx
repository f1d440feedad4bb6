import { scaleBand, scaleLinear } from 'd3-scale'
import { ChartFrame, chart } from './ChartFrame'

export interface ChartGroup {
  key: string
  /** What stands below it. */
  name: string
  /** In the order of the series; null where nothing is known. */
  values: readonly (number | null)[]
}

export interface ChartProps {
  label: string
  groups: readonly ChartGroup[]
  series: readonly string[]
  format: (value: number) => string
}

/** Columns side by side for each group. */
export function ColumnChart({ label, groups, series, format }: ChartProps) {
  const { width, height, left, right, top, bottom } = chart
  const x = scaleBand()
    .domain(groups.map(({ key }) => key))
    .range([left, width - right])
    .padding(0.25)
  const inner = scaleBand().domain(series).range([0, x.bandwidth()]).padding(0.1)
  const highest = Math.max(1, ...groups.flatMap(({ values }) => values.map((value) => value ?? 0)))
  const y = scaleLinear()
    .domain([0, highest])
    .nice(5)
    .range([height - bottom, top])
  return (
    <ChartFrame
      label={label}
      y={y}
      format={format}
      series={series.map((name, place) => ({
        name,
        mark: <rect className={`series-${place}`} width="28" height="14" />,
      }))}
      names={groups.map(({ key, name }) => ({ key, name, x: (x(key) ?? 0) + x.bandwidth() / 2 }))}
    >
      {groups.flatMap(({ key, values }) =>
        series.map((each, place) => {
          const value = values[place]
          if (value == null) return null
          return (
            <rect
              key={`${key} ${each}`}
              className={`series-${place}`}
              x={(x(key) ?? 0) + (inner(each) ?? 0)}
              y={y(value)}
              width={inner.bandwidth()}
              height={y(0) - y(value)}
            />
          )
        }),
      )}
    </ChartFrame>
  )
}
