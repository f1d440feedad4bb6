import type { CompiledText } from '../compilation.ts'
import type { PanelTexts } from './panel-texts.ts'

export interface Question {
  text?: string
  article?: number
  document?: number
  issuedOn?: string
  issuingAgency?: number
}

export type Answer = { compiled: CompiledText } | { problem: string }

/** Asks the endpoint; every failure is a sentence for the editor, never an exception. */
export async function askCompiler(question: Question, language: string, texts: PanelTexts): Promise<Answer> {
  try {
    const answer = await fetch('/api/conclusions/compile', {
      method: 'POST',
      credentials: 'include',
      headers: { 'content-type': 'application/json', 'accept-language': language },
      body: JSON.stringify(question),
    })
    if (answer.ok) return { compiled: (await answer.json()) as CompiledText }
    if (answer.status === 401) return { problem: texts.signedOut }
    const told = await answer.json().catch(() => null)
    const isTold = answer.status < 500 && typeof told?.errors?.[0]?.message === 'string'
    return { problem: isTold ? told.errors[0].message : texts.failed }
  } catch {
    return { problem: texts.failed }
  }
}
