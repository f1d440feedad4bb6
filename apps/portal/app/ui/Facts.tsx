import type { ReactNode } from 'react'

export type Fact = [name: string, value: ReactNode]

/** Names and values; what is unknown is left out instead of shown empty. Calm ones hold sentences, not figures. */
export function Facts({ facts, isCalm }: { facts: Fact[]; isCalm?: boolean }) {
  const known = facts.filter(([, value]) => value !== null && value !== undefined && value !== '' && value !== false)
  return (
    <dl className={isCalm ? 'facts facts-calm' : 'facts'}>
      {known.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
