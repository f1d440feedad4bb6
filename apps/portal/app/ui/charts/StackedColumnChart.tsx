import type { CompletionStatus } from '@thong-suot/vocabulary'
import { scaleBand, scaleLinear } from 'd3-scale'
import { useId } from 'react'
import { ChartFrame, chart } from './ChartFrame'

interface StackedColumnChartProps {
  label: string
  groups: readonly { key: string; name: string; cells: readonly { status: CompletionStatus; count: number }[] }[]
  /** From the ground up, each with its name. */
  series: readonly { status: CompletionStatus; name: string }[]
  format: (value: number) => string
}

/** Lines within a square of 8, laid over the colour of a status. */
const textures: Partial<Record<CompletionStatus, string>> = {
  COMPLETED_LATE: 'M-2 10 10-2M-2 2 2-2M6 10 10 6',
  IN_PROGRESS_ON_TIME: 'M0 4h8',
  IN_PROGRESS_OVERDUE: 'M-2 10 10-2M-2-2 10 10',
}

/** Counts laid upon each other for each group, told apart by colour, texture and place. */
export function StackedColumnChart({ label, groups, series, format }: StackedColumnChartProps) {
  const id = useId()
  const { width, height, left, right, top, bottom } = chart
  const x = scaleBand()
    .domain(groups.map(({ key }) => key))
    .range([left, width - right])
    .padding(0.25)
  const highest = Math.max(1, ...groups.map(({ cells }) => cells.reduce((sum, { count }) => sum + count, 0)))
  const y = scaleLinear()
    .domain([0, highest])
    .nice(5)
    .range([height - bottom, top])
  const part = (status: CompletionStatus, place: { x: number; y: number; width: number; height: number }) => (
    <g key={status}>
      <rect className={`bar-${status}`} {...place} />
      {textures[status] && <rect fill={`url(#${id}-${status})`} {...place} />}
    </g>
  )
  return (
    <ChartFrame
      label={label}
      y={y}
      format={format}
      series={series.map(({ status, name }) => ({ name, mark: part(status, { x: 0, y: 0, width: 28, height: 14 }) }))}
      names={groups.map(({ key, name }) => ({ key, name, x: (x(key) ?? 0) + x.bandwidth() / 2 }))}
    >
      <defs>
        {Object.entries(textures).map(([status, lines]) => (
          <pattern key={status} id={`${id}-${status}`} width="8" height="8" patternUnits="userSpaceOnUse">
            <path className="texture" d={lines} />
          </pattern>
        ))}
      </defs>
      {groups.map(({ key, cells }) => {
        let ground = 0
        return (
          <g key={key}>
            {series.map(({ status }) => {
              const count = cells.find((cell) => cell.status === status)?.count ?? 0
              const foot = ground
              ground += count
              const place = { x: x(key) ?? 0, y: y(ground), width: x.bandwidth(), height: y(foot) - y(ground) }
              return count > 0 && part(status, place)
            })}
          </g>
        )
      })}
    </ChartFrame>
  )
}
