import { dossierMeasureKeys, type Label } from '@thong-suot/vocabulary'
import type { CollectionBeforeValidateHook } from 'payload'
import { refuseField } from '../../errors.ts'
import type { Draft } from '../publishing/publishable.ts'
import { measureField } from './measure-field.ts'

const percentagePattern = /^\d{1,3}([.,]\d{1,4})?$/

/** Only what cannot be a figure is refused; an official figure that does not add up is kept as stated. */
export const checkStatistics: CollectionBeforeValidateHook = ({ collection, data, originalDoc, req }) => {
  const item: Draft = { ...originalDoc, ...data }
  const refuse = (field: string, reason: Label) => refuseField(req, collection.slug, field, reason)
  const wantWhole = (field: string, value: unknown) => {
    if (value != null && !Number.isInteger(value))
      refuse(field, { vi: 'Số hồ sơ là số nguyên.', en: 'A number of dossiers is whole.' })
  }
  const wantPercentage = (field: string, value: unknown) => {
    if (value && !percentagePattern.test(String(value)))
      refuse(field, { vi: 'Ghi dạng 97,33, không có dấu %.', en: 'Write it as 97,33, without a percent sign.' })
  }
  if (item.periodFrom && item.periodTo && item.periodTo < item.periodFrom)
    refuse('periodTo', { vi: 'Ngày cuối kỳ đứng trước ngày đầu kỳ.', en: 'The period would end before it begins.' })
  for (const field of ['roundedTo', ...dossierMeasureKeys.map(measureField)]) wantWhole(field, item[field])
  const rates: Draft[] = item.statedRates ?? []
  for (const [index, { rate, value }] of rates.entries()) {
    wantPercentage(`statedRates.${index}.value`, value)
    if (rate && rates.findIndex((other) => other.rate === rate) < index)
      refuse(`statedRates.${index}.rate`, { vi: 'Tỷ lệ này đã ghi ở trên.', en: 'This rate stands above already.' })
  }
  const breakdowns: Draft[] = item.breakdowns ?? []
  for (const [index, { parts }] of breakdowns.entries()) {
    for (const [place, part] of ((parts ?? []) as Draft[]).entries()) {
      wantWhole(`breakdowns.${index}.parts.${place}.count`, part.count)
      wantPercentage(`breakdowns.${index}.parts.${place}.shareOfPlan`, part.shareOfPlan)
    }
  }
  return data
}
