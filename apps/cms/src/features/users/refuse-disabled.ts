import type { CollectionBeforeLoginHook } from 'payload'
import { refuseAction } from '../../errors.ts'

/** A locked account does not log in. */
export const refuseDisabled: CollectionBeforeLoginHook = ({ req, user }) => {
  if (user.enabled) return user
  refuseAction(
    req,
    {
      vi: 'Tài khoản này đã bị khóa. Hãy liên hệ quản trị viên.',
      en: 'This account is disabled. Please ask an administrator.',
    },
    403,
  )
}
