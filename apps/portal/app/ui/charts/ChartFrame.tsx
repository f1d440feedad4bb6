import type { ScaleLinear } from 'd3-scale'
import type { ReactNode } from 'react'
import { ScrollRegion } from '../ScrollRegion'

export const chart = { width: 720, height: 300, left: 64, right: 16, top: 16, bottom: 44 } as const

interface ChartFrameProps {
  /** What it shows, for those who do not see it; the figures stand in the table beside it. */
  label: string
  y: ScaleLinear<number, number>
  format: (value: number) => string
  /** The names below, each at the middle of its place. */
  names: readonly { key: string; name: string; x: number }[]
  /** What each mark means, each with one of them in a box of 28 by 14. */
  series: readonly { name: string; mark: ReactNode }[]
  children: ReactNode
}

/** Axes and legend around the marks of a chart, drawn by the server. */
export function ChartFrame({ label, y, format, names, series, children }: ChartFrameProps) {
  const { width, height, left, right, bottom } = chart
  return (
    <figure className="chart">
      {series.length > 1 && (
        <ul className="legend chart-legend">
          {series.map(({ name, mark }) => (
            <li key={name}>
              <svg className="chart-key" viewBox="0 0 28 14" aria-hidden="true">
                {mark}
              </svg>{' '}
              {name}
            </li>
          ))}
        </ul>
      )}
      <ScrollRegion label={label}>
        <svg viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
          {y.ticks(5).map((value) => (
            <g key={value}>
              <line className="chart-line" x1={left} x2={width - right} y1={y(value)} y2={y(value)} />
              <text className="chart-text" x={left - 8} y={y(value)} textAnchor="end" dominantBaseline="middle">
                {format(value)}
              </text>
            </g>
          ))}
          {children}
          {legible(names).map(({ key, name, x }) => (
            <text key={key} className="chart-text" x={x} y={height - bottom + 20} textAnchor="middle">
              {name}
            </text>
          ))}
        </svg>
      </ScrollRegion>
    </figure>
  )
}

const mostNames = 12

/** As many of the names as have room, the last one always. */
function legible<Name>(names: readonly Name[]): Name[] {
  const step = Math.ceil(names.length / mostNames)
  return names.filter((_, place) => (names.length - 1 - place) % step === 0)
}
