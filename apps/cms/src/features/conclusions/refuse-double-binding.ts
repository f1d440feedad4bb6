import type { CollectionBeforeValidateHook } from 'payload'
import { refuseField } from '../../errors.ts'
import type { Draft } from '../publishing/publishable.ts'
import type { InstructionsOf } from './instruction.ts'

/** A task takes one deadline: that which binds the whole instruction, so there is at most one. */
export function refuseDoubleBinding(instructionsOf: InstructionsOf): CollectionBeforeValidateHook {
  return ({ collection, data, req }) => {
    for (const { path, row } of instructionsOf(data ?? {})) {
      const binding = (row.deadlines ?? []).filter((deadline: Draft) => deadline.bindsWhole)
      if (binding.length < 2) continue
      refuseField(req, collection.slug, `${path}.deadlines`, {
        vi: 'Chỉ một thời hạn được ràng buộc cả mục; các thời hạn khác chỉ gắn với một ý trong mục.',
        en: 'Only one deadline may bind the whole item; the others belong to a part of it.',
      })
    }
    return data
  }
}
