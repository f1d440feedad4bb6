'use client'

import { Button } from '@payloadcms/ui'
import { useRef } from 'react'
import { isOnDesk, type OpenProposal } from './edit-proposals.ts'
import { ProposalFacts } from './ProposalFacts.tsx'
import type { PanelTexts } from './panel-texts.ts'

export interface CardProps {
  proposal: OpenProposal
  position: number
  language: 'vi' | 'en'
  texts: PanelTexts
  hasNext: boolean
  onChange(change: Partial<OpenProposal>): void
  onBind(deadline: number, bindsWhole: boolean): void
  onSplit(caret: number): void
  onMerge(): void
  onDrop(): void
}

/** One proposed directive, as it would stand in the form. */
export function ProposalCard(props: CardProps) {
  const { proposal, position, texts, onChange } = props
  const { id, number, text, stage } = proposal
  const words = useRef<HTMLTextAreaElement>(null)
  const look = { buttonStyle: 'secondary', size: 'small', margin: false } as const
  if (!isOnDesk(proposal)) return <ClosedCard {...props} />
  return (
    <li id={`proposal-${id}`} className={`compile-card compile-card--${stage.toLowerCase()}`}>
      <fieldset>
        <legend>{texts.item(position)}</legend>
        <div className="compile-card-head">
          <label className="compile-accept">
            <input
              type="checkbox"
              checked={stage === 'ACCEPTED'}
              onChange={({ target }) => onChange({ stage: target.checked ? 'ACCEPTED' : 'OPEN' })}
            />
            {texts.accept}
          </label>
          <label className="compile-number">
            {texts.number}
            <input
              type="text"
              value={number ?? ''}
              onChange={({ target }) => onChange({ number: target.value === '' ? null : target.value })}
              // the form around the panel would be saved
              onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
            />
          </label>
        </div>
        <label className="compile-words">
          {texts.words}
          <textarea
            ref={words}
            rows={Math.min(12, Math.max(3, Math.ceil(text.length / 48)))}
            value={text}
            onChange={({ target }) => onChange({ text: target.value })}
          />
        </label>
        <ProposalFacts {...props} />
        <div className="compile-actions">
          <Button {...look} onClick={() => props.onSplit(words.current?.selectionStart ?? 0)}>
            {texts.split}
          </Button>
          {props.hasNext && (
            <Button {...look} onClick={props.onMerge}>
              {texts.merge}
            </Button>
          )}
          <Button {...look} onClick={props.onDrop}>
            {texts.drop}
          </Button>
        </div>
      </fieldset>
    </li>
  )
}

/** Dropped, or in the form by now: its number stays, so that the others keep theirs. */
function ClosedCard({ proposal: { id, text, stage }, position, texts, onChange }: CardProps) {
  const isDropped = stage === 'DROPPED'
  return (
    <li id={`proposal-${id}`} className="compile-card compile-card--closed">
      <span>
        {texts.item(position)}, {isDropped ? texts.dropped : texts.inForm}:{' '}
        {text.length > 60 ? `${text.slice(0, 60).trimEnd()} …` : text}
      </span>
      {isDropped && (
        <Button buttonStyle="secondary" size="small" margin={false} onClick={() => onChange({ stage: 'OPEN' })}>
          {texts.takeBack}
        </Button>
      )}
    </li>
  )
}
