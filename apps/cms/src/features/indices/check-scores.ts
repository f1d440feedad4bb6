import type { Label } from '@thong-suot/vocabulary'
import type { CollectionBeforeValidateHook } from 'payload'
import { refuseField } from '../../errors.ts'
import type { Draft } from '../publishing/publishable.ts'

/** Scores within their scale, ranks within their number, each agency once. */
export const checkScores: CollectionBeforeValidateHook = ({ collection, data, originalDoc, req }) => {
  const item: Draft = { ...originalDoc, ...data }
  const refuse = (field: string, reason: Label) => refuseField(req, collection.slug, field, reason)
  for (const field of ['year', 'rankOutOf']) {
    if (item[field] != null && !Number.isInteger(item[field]))
      refuse(field, { vi: 'Hãy ghi số nguyên.', en: 'Give a whole number.' })
  }
  const highest: number | undefined = item.maxValue ?? (item.unit === 'PERCENT' ? 100 : undefined)
  const scores: Draft[] = item.scores ?? []
  for (const [index, { value, rank, agencyAsWritten, components }] of scores.entries()) {
    const at = (field: string) => `scores.${index}.${field}`
    if (highest != null && value > highest)
      refuse(at('value'), {
        vi: `Điểm cao hơn mức tối đa ${highest}.`,
        en: `The score exceeds the highest, ${highest}.`,
      })
    if (rank != null && !Number.isInteger(rank))
      refuse(at('rank'), { vi: 'Hạng là số nguyên.', en: 'A rank is whole.' })
    if (rank != null && item.rankOutOf != null && rank > item.rankOutOf)
      refuse(at('rank'), {
        vi: `Hạng ${rank} vượt số đơn vị được xếp hạng là ${item.rankOutOf}.`,
        en: `Rank ${rank} is beyond the ${item.rankOutOf} ranked.`,
      })
    if (agencyAsWritten && scores.findIndex((other) => other.agencyAsWritten === agencyAsWritten) < index)
      refuse(at('agencyAsWritten'), { vi: 'Cơ quan này đã có ở trên.', en: 'This agency stands above already.' })
    for (const [place, component] of ((components ?? []) as Draft[]).entries()) {
      if (component.maxValue != null && component.value > component.maxValue)
        refuse(at(`components.${place}.value`), {
          vi: 'Điểm cao hơn mức tối đa.',
          en: 'The score exceeds the highest.',
        })
    }
  }
  return data
}
