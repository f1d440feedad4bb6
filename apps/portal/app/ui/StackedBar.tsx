import type { CompletionStatus } from '@thong-suot/vocabulary'

interface StackedBarProps {
  cells: { status: CompletionStatus; count: number }[]
  /** The total that fills the whole width. */
  longest: number
  label: string
}

/** Counts laid end to end, drawn by the server; the figures always stand beside it in words. */
export function StackedBar({ cells, longest, label }: StackedBarProps) {
  let start = 0
  const parts = cells.map(({ status, count }) => {
    const part = { status, x: start, width: (count / Math.max(longest, 1)) * 100 }
    start += part.width
    return part
  })
  return (
    <svg className="stacked-bar" viewBox="0 0 100 8" preserveAspectRatio="none" role="img" aria-label={label}>
      {parts.map(({ status, x, width }) => (
        <rect key={status} className={`bar-${status}`} x={x} y="0" width={Math.max(width - 0.35, 0.2)} height="8" />
      ))}
    </svg>
  )
}
