import { useText } from '../../i18n/messages'
import { Section } from '../../ui/Section'

/** How the parts of the product hang together, in one line. */
export function Chain() {
  const { home } = useText()
  return (
    <Section title={home.chainTitle}>
      <ol className="steps">
        {home.chain.map(({ name, text }) => (
          <li key={name}>
            <strong>{name}</strong>
            <span>{text}</span>
          </li>
        ))}
      </ol>
    </Section>
  )
}
