'use client'

import { useAuth, useForm, useFormFields, useTranslation } from '@payloadcms/ui'
import { useEffect, useState } from 'react'
import type { User } from '../../../payload-types.ts'
import { directiveRow } from '../directive-rows.ts'
import { askCompiler, type Question } from './ask-compiler.ts'
import { type OpenProposal, openProposals, placeAccepted } from './edit-proposals.ts'
import { stateOfRow } from './form-rows.ts'
import { keep, type PanelState, takeKept } from './kept-panel.ts'
import { panelTexts } from './panel-texts.ts'

/** What the panel knows and can do: asking the compiler, changing proposals, putting rows into the form. */
export function usePanel() {
  const { i18n } = useTranslation()
  const { user } = useAuth<User>()
  const { addFieldRow, getField, uuid = '' } = useForm()
  const document = useFormFields(([fields]) => numberIn(fields.document?.value))
  const issuingAgency = useFormFields(([fields]) => numberIn(fields.issuingAgency?.value))
  const [state, setState] = useState<PanelState>(() => takeKept(uuid))
  const [isReading, setIsReading] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [news, setNews] = useState('')
  const language: 'vi' | 'en' = i18n.language === 'en' ? 'en' : 'vi'
  const texts = panelTexts[language]
  useEffect(() => keep(uuid, state), [uuid, state])

  const change = (part: Partial<PanelState>) => setState((before) => ({ ...before, ...part }))

  async function read(question: Question, origin: Partial<PanelState>): Promise<void> {
    setIsReading(true)
    setProblem(null)
    setNews('')
    const issuedOn = state.day === '' ? {} : { issuedOn: state.day }
    const answer = await askCompiler({ ...issuedOn, ...numbered({ issuingAgency }), ...question }, language, texts)
    setIsReading(false)
    if ('problem' in answer) return setProblem(answer.problem)
    const { compiled } = answer
    change({ ...origin, text: compiled.text, compiled, proposals: openProposals(compiled.proposals) })
    setNews(texts.found(compiled.proposals.length, compiled.proposals.flatMap(({ deadlines }) => deadlines).length))
  }

  /** Appends what was accepted to the rows of the form; rows that are there stay as they are, and nothing is saved. */
  function place(): void {
    const accepted = state.proposals.filter(({ stage }) => stage === 'ACCEPTED')
    const first = getField('directives')?.rows?.length ?? 0
    for (const [index, proposal] of accepted.entries()) {
      addFieldRow({
        path: 'directives',
        schemaPath: 'directives',
        rowIndex: first + index,
        subFieldState: stateOfRow(directiveRow(proposal, user?.name ?? null)),
      })
    }
    change({ proposals: placeAccepted(state.proposals) })
    setNews(texts.placed(accepted.length))
  }

  return {
    ...{ language, texts, state, document, isReading, problem, news },
    change,
    place,
    tell: setNews,
    setProposals: (proposals: OpenProposal[]) => change({ proposals }),
    readText: () =>
      read({ text: state.text, ...(state.article ? { article: state.article } : numbered({ document })) }, {}),
    takeArticle: (article: number) => read({ article }, { article, origin: 'ARTICLE' }),
    takeDocument: () => read(numbered({ document }), { article: null, origin: 'DOCUMENT' }),
  }
}

export type Panel = ReturnType<typeof usePanel>

function numbered<Name extends string>(named: Record<Name, number | null>): { [Key in Name]?: number } {
  return Object.fromEntries(Object.entries(named).filter(([, value]) => value !== null)) as { [Key in Name]?: number }
}

function numberIn(value: unknown): number | null {
  return typeof value === 'number' ? value : null
}
