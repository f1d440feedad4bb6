import { foldText } from '@thong-suot/vocabulary'
import type { CollectionBeforeChangeHook } from 'payload'
import { isPublishing } from './is-publishing.ts'
import { plainText } from './plain-text.ts'
import type { Draft } from './publishable.ts'
import { findLatestRow } from './stored-rows.ts'

const languages = ['vi', 'en'] as const

/** On publication the words of both languages are kept folded, so that a search needs neither diacritics nor joins. */
export function fillSearchText(searchedTexts: (item: Draft) => unknown[]): CollectionBeforeChangeHook {
  return async ({ collection, data, originalDoc, req }) => {
    if (!isPublishing(data, req)) return data
    const latest = await findLatestRow(collection.slug, originalDoc?.id, req)
    const others = languages.filter((language) => language !== req.locale)
    const texts = [
      ...localizedTexts(data),
      ...others.flatMap((language) => localizedTexts(inLanguage(latest, language))),
      ...searchedTexts(data).map(plainText),
    ]
    return { ...data, searchText: foldText(texts.filter(Boolean).join(' ')) }
  }
}

/** A symbol is found whole ("195/tb-vpcp"), in its parts ("195 tb vpcp") and run together ("195tbvpcp"). */
export function symbolForms(symbol: unknown): string {
  if (typeof symbol !== 'string' || symbol === '') return ''
  const parts = foldText(symbol).split(/[^a-z0-9]+/)
  return [symbol, parts.join(' '), parts.join('')].join(' ')
}

function localizedTexts({ title, summary, body }: Draft): string[] {
  return [title, summary, plainText(body)]
}

function inLanguage(row: Draft | null, language: string): Draft {
  return { title: row?.title?.[language], summary: row?.summary?.[language], body: row?.body?.[language] }
}
