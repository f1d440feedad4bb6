import { useSearchParams } from 'react-router'

interface TabsProps {
  label: string
  /** The query parameter that tells which tab is open. */
  parameter: string
  tabs: { value: string | null; name: string; href: string }[]
}

/** Links between parts of one list. */
export function Tabs({ label, parameter, tabs }: TabsProps) {
  const [query] = useSearchParams()
  const current = query.get(parameter)
  return (
    <nav className="tabs" aria-label={label}>
      <ul>
        {tabs.map(({ value, name, href }) => (
          <li key={value}>
            <a href={href} aria-current={value === current ? 'page' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
