import type { ReactNode } from 'react'

interface NoticeProps {
  tone: 'info' | 'good' | 'warning' | 'bad'
  /** Announced at once by screen readers: the answer to something the visitor did. */
  isAnswer?: boolean
  children: ReactNode
}

export function Notice({ tone, isAnswer, children }: NoticeProps) {
  return (
    <div className={`notice notice-${tone}`} role={isAnswer ? (tone === 'good' ? 'status' : 'alert') : undefined}>
      {children}
    </div>
  )
}
