import { formatNumber } from '../../i18n/format'
import { useLanguage } from '../../i18n/language'
import { useText } from '../../i18n/messages'
import { usePaths } from '../../paths'
import { Section } from '../../ui/Section'

interface WatchCountsProps {
  /** Name, number, and what narrows the list of all tasks to these. */
  counts: readonly (readonly [name: string, count: number | undefined, query: Record<string, string>])[]
}

/** What else deserves a look, as numbers that open their lists. */
export function WatchCounts({ counts }: WatchCountsProps) {
  const { leading } = useText()
  const paths = usePaths()
  const language = useLanguage()
  return (
    <Section title={leading.watch}>
      <ul className="cells watch-cells">
        {counts.map(([name, count = 0, query]) => (
          <li key={name} className="cell">
            <a className="cell-face" href={paths.tasks(query)}>
              <span className="cell-count">{formatNumber(count, language)}</span>
              <span className="cell-name">{name}</span>
            </a>
          </li>
        ))}
      </ul>
    </Section>
  )
}
