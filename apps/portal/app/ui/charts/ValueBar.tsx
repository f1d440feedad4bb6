import { scaleLinear } from 'd3-scale'

/** A value as a bar in its row of a table, beside the figure itself. */
export function ValueBar({ value, most }: { value: number; most: number }) {
  const width = scaleLinear()
    .domain([0, Math.max(most, 1)])
    .range([0, 100])
    .clamp(true)
  return (
    <svg className="value-bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
      <rect className="value-bar-room" x="0" y="0" width="100" height="8" />
      <rect className="series-0" x="0" y="0" width={width(value)} height="8" />
    </svg>
  )
}
