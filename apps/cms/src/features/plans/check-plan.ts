import { type AreaScheme, areaSchemes, areasOfScheme, type Label, reformAreas } from '@thong-suot/vocabulary'
import type { CollectionBeforeValidateHook } from 'payload'
import { refuseField } from '../../errors.ts'
import type { Draft } from '../publishing/publishable.ts'

/** Years in order, areas out of the scheme of its period, each measurement of a day told once. */
export const checkPlan: CollectionBeforeValidateHook = ({ collection, data, originalDoc, req }) => {
  const plan: Draft = { ...originalDoc, ...data }
  const refuse = (field: string, reason: Label) => refuseField(req, collection.slug, field, reason)
  for (const field of ['year', 'toYear']) {
    if (plan[field] != null && !Number.isInteger(plan[field]))
      refuse(field, { vi: 'Năm là số nguyên.', en: 'A year is a whole number.' })
  }
  if (plan.toYear != null && plan.toYear < plan.year)
    refuse('toYear', { vi: 'Năm cuối đứng trước năm đầu.', en: 'It would end before it begins.' })
  const scheme: AreaScheme | undefined = plan.scheme
  for (const [index, { area }] of (plan.areas ?? []).entries() as IterableIterator<[number, Draft]>) {
    if (!scheme || !area || areasOfScheme[scheme].includes(area)) continue
    const [name, list] = [reformAreas[area as keyof typeof reformAreas], areaSchemes[scheme]]
    refuse(`areas.${index}.area`, {
      vi: `“${name.vi}” không thuộc ${list.vi}; hãy chọn lĩnh vực khác hoặc đổi ô “Lĩnh vực theo”.`,
      en: `“${name.en}” is not part of ${list.en}; choose another area, or another scheme.`,
    })
  }
  for (const [index, target] of (plan.targets ?? []).entries() as IterableIterator<[number, Draft]>) {
    const days = (target.measurements ?? []).map(({ measuredOn }: Draft) => String(measuredOn ?? '').slice(0, 10))
    const twice = days.findIndex((day: string, place: number) => day && days.indexOf(day) < place)
    if (twice < 0) continue
    refuse(`targets.${index}.measurements.${twice}.measuredOn`, {
      vi: 'Ngày này đã có kết quả đo; hãy sửa dòng cũ.',
      en: 'There is a measurement of this day already; change that one.',
    })
  }
  return data
}
