'use client'

import { Button } from '@payloadcms/ui'
import { useEffect, useRef } from 'react'
import { acceptAll, bindWhole, changeProposal, isOnDesk, mergeWithNext, splitProposal } from './edit-proposals.ts'
import { focusProposal } from './MarkedSource.tsx'
import { ProposalCard } from './ProposalCard.tsx'
import type { Panel } from './use-panel.ts'

/** What is proposed, to be accepted, changed, split, merged or dropped, and then put into the form. */
export function ProposalList({ panel }: { panel: Panel }) {
  const { texts, language, state, setProposals, tell } = panel
  const { proposals } = state
  const focusNext = useFocusAfterChange()
  const accepted = proposals.filter(({ stage }) => stage === 'ACCEPTED').length
  const left = proposals.filter(isOnDesk).length

  return (
    <section className="compile-proposals" aria-label={texts.proposals}>
      <p className="compile-column-title">{texts.proposals}</p>
      {(state.compiled?.doubts ?? []).map(({ code, message }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes
        <p key={`${code}-${index}`} className="compile-doubt">
          {message[language]}
        </p>
      ))}
      <ol>
        {proposals.map((proposal, index) => {
          const { id } = proposal
          const position = index + 1
          return (
            <ProposalCard
              key={id}
              proposal={proposal}
              position={position}
              language={language}
              texts={texts}
              hasNext={proposals.slice(position).some(isOnDesk)}
              onChange={(change) => setProposals(changeProposal(proposals, id, change))}
              onBind={(at, bindsWhole) => setProposals(bindWhole(proposals, id, at, bindsWhole))}
              onSplit={(caret) => {
                const changed = splitProposal(proposals, id, caret)
                if (!changed) return tell(texts.placeCaret)
                setProposals(changed)
                tell(texts.splitDone(position))
                focusNext(changed[position]?.id)
              }}
              onMerge={() => {
                const changed = mergeWithNext(proposals, id, state.compiled?.text ?? '')
                if (!changed) return
                setProposals(changed)
                tell(texts.mergeDone(position))
                focusNext(id)
              }}
              onDrop={() => {
                setProposals(changeProposal(proposals, id, { stage: 'DROPPED' }))
                tell(texts.dropDone(position))
              }}
            />
          )
        })}
      </ol>
      {left === 0 && (state.compiled?.proposals.length ?? 0) > 0 && <p>{texts.nothingLeft}</p>}
      {left > 0 && (
        <div className="compile-actions compile-place">
          <Button
            buttonStyle="secondary"
            size="medium"
            margin={false}
            onClick={() => setProposals(acceptAll(proposals))}
          >
            {texts.acceptAll}
          </Button>
          <Button
            buttonStyle="primary"
            size="medium"
            margin={false}
            id="compile-place"
            disabled={accepted === 0}
            onClick={panel.place}
          >
            {texts.place(accepted)}
          </Button>
        </div>
      )}
    </section>
  )
}

/** After a change the keyboard stands in the item that came out of it. */
function useFocusAfterChange(): (id: string | undefined) => void {
  const wanted = useRef<string | undefined>(undefined)
  useEffect(() => {
    if (wanted.current !== undefined) focusProposal(wanted.current)
    wanted.current = undefined
  })
  return (id) => {
    wanted.current = id
  }
}
