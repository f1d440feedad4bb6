import type { CompiledText } from '../compilation.ts'
import type { OpenProposal } from './edit-proposals.ts'

export interface PanelState {
  text: string
  /** A day the editor chose; empty where the record's own day stands. */
  day: string
  /** The article the text was taken from. */
  article: number | null
  /** What the text was taken from, as said below the box. */
  origin: 'PASTED' | 'ARTICLE' | 'DOCUMENT'
  compiled: CompiledText | null
  proposals: OpenProposal[]
}

export const emptyPanel: PanelState = {
  text: '',
  day: '',
  article: null,
  origin: 'PASTED',
  compiled: null,
  proposals: [],
}

let kept: { form: string; state: PanelState } | null = null

/** Payload takes a tab's fields away while another tab is open; what was pasted for this form waits here. */
export function takeKept(form: string): PanelState {
  return kept?.form === form ? kept.state : emptyPanel
}

export function keep(form: string, state: PanelState): void {
  kept = { form, state }
}
