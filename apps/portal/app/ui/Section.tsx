import { type ReactNode, useId } from 'react'

interface SectionProps {
  title: string
  action?: { href: string; name: string }
  children: ReactNode
}

/** A titled part of a page. */
export function Section({ title, action, children }: SectionProps) {
  const id = useId()
  return (
    <section className="section" aria-labelledby={id}>
      <div className="section-head">
        <h2 id={id}>{title}</h2>
        {action && <a href={action.href}>{action.name}</a>}
      </div>
      {children}
    </section>
  )
}
