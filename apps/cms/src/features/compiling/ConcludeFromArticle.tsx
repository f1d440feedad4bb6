'use client'

import { Button, useAuth, useDocumentInfo, useTranslation } from '@payloadcms/ui'
import { hasRight } from '../../access/rights.ts'
import type { User } from '../../payload-types.ts'

/** Opens a new conclusion whose panel holds the text and the day of this article. */
export function ConcludeFromArticle() {
  const { id } = useDocumentInfo()
  const { user } = useAuth<User>()
  const { i18n } = useTranslation()
  if (!id || !hasRight(user, 'write')) return null
  return (
    <div className="conclude-from-article">
      <Button
        el="link"
        to={`/admin/collections/conclusions/create?article=${id}`}
        buttonStyle="secondary"
        size="small"
        margin={false}
        id="action-conclude"
      >
        {i18n.language === 'en' ? 'Draw up a conclusion' : 'Lập kết luận từ bài này'}
      </Button>
    </div>
  )
}
