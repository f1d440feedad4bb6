'use client'

import { partyRoles } from '@thong-suot/vocabulary'
import type { ProposedParty } from '../compilation.ts'
import { DeadlineFact } from './DeadlineFact.tsx'
import type { CardProps } from './ProposalCard.tsx'

/** Who, until when, by which documents, and what a person has to look at. */
export function ProposalFacts({ proposal, language, texts, onBind }: CardProps) {
  const { parties, deadlines, citations, doubts } = proposal
  return (
    <dl className="compile-facts">
      <div>
        <dt>{texts.parties}</dt>
        {parties.length === 0 && <dd className="compile-open">{texts.unresolved}</dd>}
        {parties.map((party) => (
          <dd key={`${party.role} ${party.asWritten}`}>
            {partyRoles[party.role][language]}: <span className="compile-mark--agency">{party.asWritten}</span>{' '}
            <Resolved party={party} unresolved={party.matching === 'SEVERAL' ? texts.several : texts.unresolved} />
          </dd>
        ))}
      </div>
      <div>
        <dt>{texts.deadlines}</dt>
        {deadlines.length === 0 && <dd>{texts.noDeadline}</dd>}
        {deadlines.map((deadline, index) => (
          <DeadlineFact
            key={`${deadline.phrase} ${deadline.due}`}
            deadline={deadline}
            language={language}
            texts={texts}
            onBind={(bindsWhole) => onBind(index, bindsWhole)}
          />
        ))}
      </div>
      {citations.length > 0 && (
        <div>
          <dt>{texts.citations}</dt>
          {citations.map(({ asWritten, symbol, document }) => (
            <dd key={symbol}>
              <span className="compile-mark--document">{asWritten}</span>{' '}
              <span className={document ? 'compile-found' : 'compile-open'}>
                {document ? texts.onRecord : texts.notOnRecord}
              </span>
            </dd>
          ))}
        </div>
      )}
      {doubts.length > 0 && (
        <div>
          <dt>{texts.doubts}</dt>
          {doubts.map(({ code, message }) => (
            <dd key={`${code} ${message.vi}`} className="compile-doubt">
              {message[language]}
            </dd>
          ))}
        </div>
      )}
    </dl>
  )
}

function Resolved({ party: { agency, group }, unresolved }: { party: ProposedParty; unresolved: string }) {
  const record = agency ?? group
  return record ? (
    <span className="compile-found">→ {record.name}</span>
  ) : (
    <span className="compile-open">{unresolved}</span>
  )
}
