'use client'

import { Button, useListDrawer } from '@payloadcms/ui'
import { useId } from 'react'
import { longestText } from '../compilation.ts'
import type { Panel } from './use-panel.ts'

/** Where the text comes from, and of which day it is. */
export function SourceForm({ panel }: { panel: Panel }) {
  const { texts, state, change, isReading } = panel
  const id = useId()
  const [ArticleDrawer, , { openDrawer, closeDrawer }] = useListDrawer({ collectionSlugs: ['articles'] })
  const look = { buttonStyle: 'secondary', size: 'medium', margin: false } as const
  return (
    <div className="compile-source-form">
      <label htmlFor={`${id}-text`}>{texts.text}</label>
      <textarea
        id={`${id}-text`}
        rows={8}
        maxLength={longestText}
        value={state.text}
        onChange={({ target }) => change({ text: target.value })}
      />
      {state.origin !== 'PASTED' && (
        <p className="compile-hint">{state.origin === 'ARTICLE' ? texts.fromArticle : texts.fromDocument}</p>
      )}
      <div className="compile-day">
        <label htmlFor={`${id}-day`}>{texts.day}</label>
        <input
          id={`${id}-day`}
          type="date"
          aria-describedby={`${id}-hint`}
          value={state.day || (state.compiled?.issuedOn ?? '')}
          onChange={({ target }) => change({ day: target.value })}
          // the form around the panel would be saved
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        />
        <p id={`${id}-hint`} className="compile-hint">
          {texts.dayHint}
        </p>
      </div>
      <div className="compile-actions">
        <Button
          {...look}
          buttonStyle="primary"
          disabled={isReading || state.text.trim() === ''}
          onClick={panel.readText}
          id="compile-read"
        >
          {isReading ? texts.reading : texts.read}
        </Button>
        {panel.document !== null && (
          <Button {...look} disabled={isReading} onClick={panel.takeDocument}>
            {texts.takeDocument}
          </Button>
        )}
        <Button {...look} disabled={isReading} onClick={openDrawer}>
          {texts.takeArticle}
        </Button>
      </div>
      <ArticleDrawer
        allowCreate={false}
        onSelect={({ docID }) => {
          closeDrawer()
          panel.takeArticle(Number(docID))
        }}
      />
    </div>
  )
}
