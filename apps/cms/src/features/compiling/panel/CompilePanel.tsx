'use client'

import { useAuth } from '@payloadcms/ui'
import { useSearchParams } from 'next/navigation'
import { useEffect, useRef } from 'react'
import { hasRight } from '../../../access/rights.ts'
import type { User } from '../../../payload-types.ts'
import { MarkedSource } from './MarkedSource.tsx'
import './panel.css'
import './cards.css'
import './marks.css'
import { ProposalList } from './ProposalList.tsx'
import { SourceForm } from './SourceForm.tsx'
import { usePanel } from './use-panel.ts'

/** Above the directives of a conclusion: a text on one side, what the compiler proposes on the other. */
export function CompilePanel() {
  const { user } = useAuth<User>()
  return hasRight(user, 'write') ? <OpenPanel /> : null
}

function OpenPanel() {
  const panel = usePanel()
  const { texts, state, news, problem } = panel
  const asked = useArticleOfAddress(panel.takeArticle, state.compiled !== null)
  return (
    <details className="compile-panel" open={asked || state.compiled !== null || undefined}>
      <summary>{texts.heading}</summary>
      <p className="compile-explanation">{texts.explanation}</p>
      <SourceForm panel={panel} />
      <div role="alert">{problem && <p className="compile-problem">{problem}</p>}</div>
      <p role="status" className="compile-news">
        {news}
      </p>
      {state.compiled && (
        <div className="compile-result">
          <MarkedSource compiled={state.compiled} proposals={state.proposals} texts={texts} />
          <ProposalList panel={panel} />
        </div>
      )}
    </details>
  )
}

/** `?article=ID` is how an article asks for a conclusion: its text is read once, without a click. */
function useArticleOfAddress(take: (article: number) => void, isRead: boolean): boolean {
  const article = Number(useSearchParams().get('article'))
  const isAsked = Number.isInteger(article) && article > 0
  const hasTaken = useRef(isRead)
  useEffect(() => {
    if (!isAsked || hasTaken.current) return
    hasTaken.current = true
    take(article)
  })
  return isAsked
}
