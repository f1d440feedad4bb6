import type { CollectionBeforeValidateHook } from 'payload'

const leadingWord = /^(?:số|so)\s*:?\s*/i
const dashes = /[\u2010-\u2015\u2212]/g
const spacesAround = /\s*([/-])\s*/g

/** The symbol as offices compare it: plain hyphens, no spaces, Đ for Eth; "2539/UBND- SNV" → "2539/UBND-SNV". */
export function normaliseSymbol(asWritten: string): string {
  return asWritten
    .normalize('NFC')
    .replace(/[ÐƉ]/g, 'Đ')
    .replace(/ð/g, 'đ')
    .replace(/[\u00ad\u200b-\u200d\ufeff]/g, '')
    .replace(/\u00a0/g, ' ')
    .trim()
    .replace(leadingWord, '')
    .replace(dashes, '-')
    .replace(spacesAround, '$1')
    .replace(/[.,;:]+$/, '')
}

/** Keeps the symbol as written (Đ for Eth) and beside it the normalised one. */
export const normaliseSymbolOfDocument: CollectionBeforeValidateHook = ({ data, originalDoc }) => {
  if (!data) return data
  const asWritten = (data.symbolAsWritten ?? originalDoc?.symbolAsWritten ?? '').replace(/Ð/g, 'Đ').replace(/ð/g, 'đ')
  return { ...data, symbolAsWritten: asWritten || null, symbol: normaliseSymbol(asWritten) || null }
}
