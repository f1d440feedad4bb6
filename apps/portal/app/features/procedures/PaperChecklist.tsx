import { type ProcedureChannel, procedureChannels } from '@thong-suot/vocabulary'
import { type FragmentType, graphql, readFragment } from '../../gql'
import type { PaperChecklist_ProcedureNoticeFragment } from '../../gql/graphql'
import { useLanguage } from '../../i18n/language'
import { useLabel, useText } from '../../i18n/messages'
import { copiesText } from './procedure-values'

export const PaperChecklist_procedureNotice = graphql(`
  fragment PaperChecklist_procedureNotice on ProcedureNotice {
    requiredDocuments { name originals copies onlyFor case }
  }
`)

type Paper = PaperChecklist_ProcedureNoticeFragment['requiredDocuments'][number]

/** What to bring: to every counter first, then what only one way asks for. */
export function PaperChecklist({ notice: masked }: { notice: FragmentType<typeof PaperChecklist_procedureNotice> }) {
  const { requiredDocuments } = readFragment(PaperChecklist_procedureNotice, masked)
  const { procedures } = useText()
  const label = useLabel()
  if (requiredDocuments.length === 0) return <p className="empty">{procedures.noPapers}</p>
  const papersOf = (channel: ProcedureChannel | null) =>
    requiredDocuments.filter(({ onlyFor }) => (onlyFor ?? null) === channel)
  const channels = Object.keys(procedureChannels) as ProcedureChannel[]
  return (
    <>
      <Papers papers={papersOf(null)} />
      {channels
        .filter((channel) => papersOf(channel).length > 0)
        .map((channel) => (
          <div key={channel}>
            <h3 className="checklist-title">{procedures.papersFor(label(procedureChannels[channel]))}</h3>
            <Papers papers={papersOf(channel)} />
          </div>
        ))}
    </>
  )
}

function Papers({ papers }: { papers: Paper[] }) {
  const language = useLanguage()
  if (papers.length === 0) return null
  return (
    <ul className="checklist">
      {papers.map((paper, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two cases may ask for the same paper
        <li key={index}>
          {paper.name}
          {copiesText(paper, language) && <span className="quiet-text"> · {copiesText(paper, language)}</span>}
        </li>
      ))}
    </ul>
  )
}
