import type { CollectionBeforeValidateHook } from 'payload'
import { refuseField } from '../../errors.ts'

/** An agency cannot end before it began. */
export const refuseEndBeforeStart: CollectionBeforeValidateHook = ({ collection, data, req }) => {
  if (!data?.validFrom || !data.validTo || new Date(data.validTo) >= new Date(data.validFrom)) return data
  refuseField(req, collection.slug, 'validTo', {
    vi: 'Ngày kết thúc phải từ ngày bắt đầu trở đi.',
    en: 'The last day must not lie before the first.',
  })
}
