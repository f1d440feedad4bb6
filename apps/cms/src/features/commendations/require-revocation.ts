import type { CollectionBeforeValidateHook } from 'payload'
import { refuseField } from '../../errors.ts'
import type { Draft } from '../publishing/publishable.ts'

/** A revoked commendation stays to be seen, with the day and the reason. */
export const requireRevocation: CollectionBeforeValidateHook = ({ collection, data, originalDoc, req }) => {
  const item: Draft = { ...originalDoc, ...data }
  if (item.state !== 'REVOKED') return data
  if (!item.revokedOn) {
    refuseField(req, collection.slug, 'revokedOn', {
      vi: 'Hãy ghi ngày thu hồi.',
      en: 'Give the day of revocation.',
    })
  }
  if (!item.revocationReason?.trim()) {
    refuseField(req, collection.slug, 'revocationReason', {
      vi: 'Hãy ghi lý do thu hồi.',
      en: 'Give the reason of revocation.',
    })
  }
  return data
}
