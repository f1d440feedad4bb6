import type { CompletionStatus } from '@thong-suot/vocabulary'
import type { ReactNode } from 'react'

const shapes: Record<CompletionStatus, ReactNode> = {
  COMPLETED_ON_TIME: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="m4.8 8.3 2.2 2.2 4.2-4.6" className="shape-cut" />
    </>
  ),
  COMPLETED_LATE: (
    <>
      <rect x="2" y="2" width="12" height="12" rx="1.5" fill="currentColor" />
      <path d="m4.8 8.3 2.2 2.2 4.2-4.6" className="shape-cut" />
    </>
  ),
  IN_PROGRESS_ON_TIME: (
    <>
      <circle cx="8" cy="8" r="6" className="shape-line" />
      <path d="M8 2a6 6 0 0 1 0 12z" fill="currentColor" />
    </>
  ),
  IN_PROGRESS_OVERDUE: (
    <>
      <path d="M8 1 15.5 14.5H.5z" fill="currentColor" />
      <path d="M8 6v4M8 11.8v.6" className="shape-cut" />
    </>
  ),
  NO_DEADLINE: <path d="M1.5 8c0-4 4.5-4 6.5 0s6.5 4 6.5 0-4.5-4-6.5 0-6.5 4-6.5 0z" className="shape-line" />,
}

/** The shape of a status: readable without colour. */
export function StatusShape({ status }: { status: CompletionStatus }) {
  return (
    <svg className={`shape status-${status}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {shapes[status]}
    </svg>
  )
}
