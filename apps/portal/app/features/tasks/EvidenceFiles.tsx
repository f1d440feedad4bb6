import { evidenceTypes } from '@thong-suot/vocabulary'
import { type FragmentType, graphql, readFragment } from '../../gql'
import { formatBytes } from '../../i18n/format'
import { useLanguage } from '../../i18n/language'

export const EvidenceFiles_file = graphql(`
  fragment EvidenceFiles_file on EvidenceFile { name mimeType bytes url }
`)

/** Files to save, each with its kind and size. */
export function EvidenceFiles({ files: masked }: { files: readonly FragmentType<typeof EvidenceFiles_file>[] }) {
  const files = readFragment(EvidenceFiles_file, masked)
  const language = useLanguage()
  if (files.length === 0) return null
  return (
    <ul className="evidence-files">
      {files.map(({ url, name, mimeType, bytes }) => (
        <li key={url}>
          <a href={url} download>
            {name}
          </a>{' '}
          <span className="quiet-text">
            {[evidenceTypes[mimeType as keyof typeof evidenceTypes]?.[0].toUpperCase(), formatBytes(bytes, language)]
              .filter(Boolean)
              .join(' · ')}
          </span>
        </li>
      ))}
    </ul>
  )
}
