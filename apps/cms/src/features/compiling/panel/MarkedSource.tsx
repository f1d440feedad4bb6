'use client'

import { useMemo } from 'react'
import type { CompiledText, MarkKind } from '../compilation.ts'
import type { OpenProposal } from './edit-proposals.ts'
import type { PanelTexts } from './panel-texts.ts'
import { cutIntoStretches, type Run } from './segments.ts'

interface Shown {
  compiled: CompiledText
  proposals: OpenProposal[]
  texts: PanelTexts
}

const kinds: MarkKind[] = ['DEADLINE', 'AGENCY', 'DOCUMENT']

/** The text as it was read, with the proposals that are still on the desk and what stands inside them. */
export function MarkedSource({ compiled: { text, marks }, proposals, texts }: Shown) {
  const stretches = useMemo(() => {
    const shown = proposals.filter(({ stage }) => stage !== 'DROPPED')
    return cutIntoStretches(text, shown, marks)
  }, [text, proposals, marks])
  let offset = 0
  return (
    <div className="compile-source">
      <p className="compile-column-title">{texts.source}</p>
      <ul className="compile-legend" aria-label={texts.legend}>
        <li>
          <mark className="compile-directive">{texts.directive}</mark>
        </li>
        {kinds.map((kind) => (
          <li key={kind}>
            <span className={classOf(kind)}>{texts.marks[kind]}</span>
          </li>
        ))}
      </ul>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it */}
      <section className="compile-text" tabIndex={0} aria-label={texts.source}>
        {stretches.map(({ proposal, runs }) => {
          const key = offset
          offset += runs.reduce((sum, run) => sum + run.text.length, 0)
          const words = <Runs runs={runs} from={key} texts={texts} />
          if (proposal === null) return <span key={key}>{words}</span>
          const position = proposals.findIndex(({ id }) => id === proposal) + 1
          return (
            <mark key={key} className="compile-directive">
              <button type="button" aria-label={texts.goTo(position)} onClick={() => focusProposal(proposal)}>
                {position}
              </button>
              {words}
            </mark>
          )
        })}
      </section>
    </div>
  )
}

function Runs({ runs, from, texts }: { runs: Run[]; from: number; texts: PanelTexts }) {
  let offset = from
  return runs.map(({ text, kinds: inside }) => {
    const key = offset
    offset += text.length
    if (inside.length === 0) return text
    return (
      <span
        key={key}
        className={inside.map(classOf).join(' ')}
        title={inside.map((kind) => texts.marks[kind]).join(', ')}
      >
        {text}
      </span>
    )
  })
}

function classOf(kind: MarkKind): string {
  return `compile-mark compile-mark--${kind.toLowerCase()}`
}

/** The card of a proposal, its text first. */
export function focusProposal(id: string): void {
  const card = document.getElementById(`proposal-${id}`)
  card?.querySelector('textarea')?.focus({ preventScroll: true })
  card?.scrollIntoView({ block: 'nearest', behavior: 'smooth' })
}
