'use client'

import { useTranslation } from '@payloadcms/ui'

/** No mail is sent, so a forgotten password is a matter for an administrator. */
export function LoginHint() {
  const { i18n } = useTranslation()
  return (
    <p className="login-hint">
      {i18n.language === 'en'
        ? 'Forgotten your password? Ask an administrator to set a new one.'
        : 'Quên mật khẩu? Hãy nhờ quản trị viên đặt lại.'}
    </p>
  )
}
