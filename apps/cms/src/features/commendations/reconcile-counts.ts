import type { Label, RecipientKind } from '@thong-suot/vocabulary'
import type { CollectionBeforeValidateHook } from 'payload'
import { refuseField } from '../../errors.ts'
import type { Draft } from '../publishing/publishable.ts'

const counts: readonly { field: string; kind: RecipientKind; label: Label }[] = [
  { field: 'collectiveCount', kind: 'COLLECTIVE', label: { vi: 'tập thể', en: 'collectives' } },
  { field: 'individualCount', kind: 'INDIVIDUAL', label: { vi: 'cá nhân', en: 'individuals' } },
  { field: 'householdCount', kind: 'HOUSEHOLD', label: { vi: 'hộ gia đình', en: 'households' } },
]

/** Numbers that speak of one decision agree: whole, adding up where all are given, and not fewer than the names below. */
export const reconcileCounts: CollectionBeforeValidateHook = ({ collection, data, originalDoc, req }) => {
  const item: Draft = { ...originalDoc, ...data }
  const refuse = (field: string, reason: Label) => refuseField(req, collection.slug, field, reason)
  for (const field of ['totalCount', ...counts.map(({ field }) => field)]) {
    if (item[field] != null && !Number.isInteger(item[field]))
      refuse(field, { vi: 'Số lượng là số nguyên.', en: 'A number of recipients is whole.' })
  }
  const given = counts.filter(({ field }) => item[field] != null)
  const sum = given.reduce((total, { field }) => total + item[field], 0)
  const isWhole = given.length === counts.length
  if (item.totalCount != null && (isWhole ? sum !== item.totalCount : sum > item.totalCount)) {
    refuse('totalCount', {
      vi: `Tổng số là ${item.totalCount}, nhưng ${isWhole ? 'cộng lại' : 'riêng các phần đã ghi'} là ${sum}.`,
      en: `The total is ${item.totalCount}, but ${isWhole ? 'the parts add up to' : 'the parts given alone are'} ${sum}.`,
    })
  }
  const recipients: Draft[] = item.recipients ?? []
  if (item.totalCount != null && recipients.length > item.totalCount) {
    refuse('recipients', {
      vi: `Danh sách có ${recipients.length} tên, nhiều hơn tổng số ${item.totalCount}.`,
      en: `The list has ${recipients.length} names, more than the total of ${item.totalCount}.`,
    })
  }
  for (const { field, kind, label } of given) {
    const named = recipients.filter((recipient) => recipient.kind === kind).length
    if (named <= item[field]) continue
    refuse('recipients', {
      vi: `Danh sách có ${named} ${label.vi}, nhiều hơn số đã ghi là ${item[field]}.`,
      en: `The list has ${named} ${label.en}, more than the ${item[field]} given.`,
    })
  }
  return data
}
