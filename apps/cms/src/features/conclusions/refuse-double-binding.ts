import type { CollectionBeforeValidateHook } from 'payload'
import { refuseField } from '../../errors.ts'
import type { Draft } from '../publishing/publishable.ts'

/** A task takes one deadline: that which binds the whole directive, so there is at most one. */
export const refuseDoubleBinding: CollectionBeforeValidateHook = ({ collection, data, req }) => {
  const directives: Draft[] = data?.directives ?? []
  directives.forEach((directive, index) => {
    const binding = (directive.deadlines ?? []).filter((deadline: Draft) => deadline.bindsWhole)
    if (binding.length < 2) return
    refuseField(req, collection.slug, `directives.${index}.deadlines`, {
      vi: 'Chỉ một thời hạn được ràng buộc cả mục; các thời hạn khác chỉ gắn với một ý trong mục.',
      en: 'Only one deadline may bind the whole item; the others belong to a part of it.',
    })
  })
  return data
}
