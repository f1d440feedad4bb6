import type { CollectionBeforeValidateHook } from 'payload'
import { refuseField } from '../../errors.ts'

const shortest = 10

/** Length is what makes a password hard to guess. */
export const refuseShortPassword: CollectionBeforeValidateHook = ({ collection, data, req }) => {
  const password: unknown = data?.password
  if (typeof password !== 'string' || password === '' || password.length >= shortest) return data
  refuseField(req, collection.slug, 'password', {
    vi: `Mật khẩu cần ít nhất ${shortest} ký tự.`,
    en: `The password needs at least ${shortest} characters.`,
  })
}
