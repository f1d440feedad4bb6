'use client'

import type { Found } from '../find-tasks.ts'
import type { PanelTexts } from './panel-texts.ts'

/** What keeps a directive, or an item of a plan, from opening all its tasks. */
export function Instructions({ instructions, texts }: { instructions: Found['instructions']; texts: PanelTexts }) {
  const doubtful = instructions.filter(({ doubts }) => doubts.length > 0)
  if (doubtful.length === 0) return null
  return (
    <>
      <h3>{texts.doubts}</h3>
      <ul className="tasks-panel__doubts">
        {doubtful.map(({ number, text, doubts }) => (
          <li key={text}>
            <strong>{number ? texts.item(number) : shortened(text)}</strong>:{' '}
            {doubts.map(({ message }) => message).join(' ')}
          </li>
        ))}
      </ul>
    </>
  )
}

function shortened(text: string): string {
  return text.length > 60 ? `${text.slice(0, 60).trimEnd()} …` : text
}
